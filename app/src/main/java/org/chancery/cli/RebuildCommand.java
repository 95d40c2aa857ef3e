package org.chancery.cli;

import org.chancery.pipeline.LayeredCoder;
import org.chancery.pipeline.LayeredJoiner;
import org.chancery.pipeline.Layers;
import org.chancery.pipeline.Rebuild;
import org.chancery.pipeline.RulesVersion;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.LinkWriter;
import picocli.CommandLine.Command;

/** {@code chancery rebuild}: all reports coded anew with the rules of today. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description =
                "Reads and codes all reports of the record anew with the rules of this version; the history keeps what"
                        + " changed.",
        footer = {"", "Example:", "  chancery rebuild --record seeds.duckdb && chancery changes --record seeds.duckdb"})
final class RebuildCommand extends RecordVerb {

    @Override
    public Integer call() {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(recordFile());
                IngestProgress progress = new IngestProgress(!Terminal.quiet(spec()) && Terminal.isTerminal())) {
            LinkWriter.Changes changes = new Rebuild(
                            record,
                            new LayeredCoder(Layers.english()),
                            new LayeredJoiner(),
                            Version.current(),
                            RulesVersion.current())
                    .run(progress);
            progress.close();
            if (!Terminal.quiet(spec())) {
                out().println("Events: " + changes.added() + " new, " + changes.changed() + " changed, "
                        + changes.merged() + " merged, " + changes.withdrawn() + " withdrawn.");
            }
            out().flush();
        }
        return 0;
    }
}
