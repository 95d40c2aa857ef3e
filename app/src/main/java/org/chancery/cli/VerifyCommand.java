package org.chancery.cli;

import java.util.List;
import org.chancery.record.DiplomaticRecord;
import picocli.CommandLine.Command;

/** {@code chancery verify}: does the record hang together? */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks that the record hangs together: every mention has its report, every event its evidence, every"
                        + " raw text its hash.",
        footer = {"", "Example:", "  chancery verify --record seeds.duckdb"})
final class VerifyCommand extends RecordVerb {

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read()) {
            List<String> faults = record.tables().faults();
            faults.forEach(fault -> out().println(style().red(fault)));
            if (faults.isEmpty()) {
                out().println("Sound: " + record.reports().count() + " reports, "
                        + record.mentions().count() + " mentions, "
                        + record.events().count() + " events.");
            } else {
                out().println(
                                "Events can be joined anew with: chancery ingest; reports coded anew with: chancery rebuild");
            }
            out().flush();
            return faults.isEmpty() ? 0 : 1;
        }
    }
}
