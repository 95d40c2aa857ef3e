package org.chancery.cli;

import org.chancery.pipeline.LayeredJoiner;
import org.chancery.pipeline.Retract;
import org.chancery.pipeline.RulesVersion;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.LinkWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery retract}: a report is taken back, and with it what stood on it alone. */
@Command(
        name = "retract",
        mixinStandardHelpOptions = true,
        description =
                "Takes a report back: its mentions no longer count, and events that stood on it alone go; the history"
                        + " says so.",
        footer = {"", "Example:", "  chancery retract d_1a2b3c4d5e6f7081 --reason \"withdrawn by the outlet\""})
final class RetractCommand extends RecordVerb {

    @Parameters(paramLabel = "ID", description = "Id of a report.")
    private String id = "";

    @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why; kept in the history.")
    private String reason = "";

    @Override
    public Integer call() {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(recordFile())) {
            LinkWriter.Changes changes =
                    new Retract(record, new LayeredJoiner(), Version.current(), RulesVersion.current()).run(id, reason);
            if (!Terminal.quiet(spec())) {
                out().println("Taken back: " + id + "; events: " + changes.changed() + " changed, " + changes.merged()
                        + " merged, " + changes.withdrawn() + " withdrawn.");
            }
            out().flush();
        }
        return 0;
    }
}
