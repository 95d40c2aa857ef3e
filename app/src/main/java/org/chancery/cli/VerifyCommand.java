package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.search.SearchIndex;
import picocli.CommandLine.Command;

/** {@code chancery verify}: does the record hang together? */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Checks that the record hangs together: every block of its file its checksum, every raw text its hash,"
                        + " every mention its report, every event its evidence; that words stand where they are said"
                        + " to, and that tables computed from others, and the search index, fit them.",
        footer = {"", "Example:", "  chancery verify --record seeds.duckdb"})
final class VerifyCommand extends RecordVerb {

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read()) {
            List<String> faults = new ArrayList<>(record.tables().faults());
            faults.addAll(SearchIndex.faults(record));
            faults.forEach(fault -> out().println(style().red(fault)));
            if (faults.isEmpty()) {
                out().println("Sound: " + record.reports().count() + " reports, "
                        + record.mentions().count() + " mentions, "
                        + record.events().count() + " events.");
            } else {
                out().println(
                                "A damaged file is replaced by a backup: chancery restore BACKUP --replace; without one its"
                                        + " reports are saved by: chancery rebuild --from DAMAGED --record NEW. Events"
                                        + " are joined anew by: chancery ingest; reports coded anew by: chancery rebuild");
            }
            out().flush();
            return faults.isEmpty() ? 0 : 1;
        }
    }
}
