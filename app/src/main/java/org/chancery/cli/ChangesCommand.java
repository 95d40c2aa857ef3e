package org.chancery.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.export.EventJson;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.History;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredReport;
import org.chancery.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chancery changes}: what runs added, upgraded, corrected, merged or withdrew. */
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description = "Lists what changed in the record since a day or a run.",
        footer = {
            "",
            "Examples:",
            "  chancery changes --since 2024-06-01",
            "  chancery changes --since 3   (behind run 3)"
        })
final class ChangesCommand extends RecordVerb {

    @Option(
            names = "--since",
            paramLabel = "DAY|RUN",
            description = "A day, or the number of a run (default: everything).")
    private String since = "0";

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read()) {
            List<History.Change> changes = new ArrayList<>(changes(record));
            if (changes.isEmpty() && !json) {
                out().println("Nothing changed.");
            }
            long run = -1;
            for (History.Change change : changes) {
                if (json) {
                    out().println(EventJson.line(EventJson.object()
                            .put("run", change.run())
                            .put("at", change.at() + "Z")
                            .put("kind", change.kind())
                            .put("subject", change.subject())
                            .put("field", change.field())
                            .put("old", change.old())
                            .put("new", change.now())));
                    continue;
                }
                if (change.run() != run) {
                    run = change.run();
                    out().println(style().bold("run " + run + ", " + change.at().toLocalDate()));
                }
                out().println("  " + change.kind()
                        + " ".repeat(Math.max(1, 11 - change.kind().length()))
                        + TextTable.clean(describe(record, change)));
            }
            out().flush();
        }
        return 0;
    }

    private List<History.Change> changes(DiplomaticRecord record) {
        if (since.chars().allMatch(Character::isDigit) && since.length() < 4) {
            return record.history().afterRun(Long.parseLong(since));
        }
        LocalDate day = EventOptions.since(since);
        if (day == null) {
            throw new ChanceryException(ErrorCode.USAGE, "--since is empty", "write a day, or the number of a run");
        }
        return record.history().since(day.atStartOfDay());
    }

    private static String describe(DiplomaticRecord record, History.Change change) {
        String what = change.subject();
        if (change.subject().startsWith("d_")) {
            StoredReport report = record.reports().find(change.subject());
            what += report == null
                    ? ""
                    : " report of " + report.publisher() + (report.title() == null ? "" : ": " + report.title());
        } else {
            StoredEvent event = record.events().find(change.subject());
            what = change.subject().substring(0, 10)
                    + (event == null || change.kind().equals("withdrawn")
                            ? ""
                            : " " + dateOf(event) + " " + Wording.headline(event));
        }
        if (change.field() != null) {
            what += ": " + change.field()
                    + (change.now() == null ? "" : " from " + change.old() + " to " + change.now());
        }
        if (change.kind().equals("merged") && change.now() != null) {
            return what + " into " + change.now().substring(0, 10);
        }
        return change.kind().equals("withdrawn") && change.old() != null
                ? what + " “" + change.old().strip() + "”"
                : what;
    }
}
