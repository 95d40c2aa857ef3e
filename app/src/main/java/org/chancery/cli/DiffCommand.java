package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.chancery.export.EventJson;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;
import org.chancery.view.RecordDiff;
import org.chancery.view.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery diff}: what other rules make of the same reports. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Compares two records of the same reports under two versions of the rules: events new, gone and changed,",
            "field by field. Without NEW the older one is compared with --record."
        },
        footer = {
            "",
            "Examples:",
            "  chancery diff old.duckdb new.duckdb",
            "  cp chancery.duckdb old.duckdb && chancery rebuild && chancery diff old.duckdb",
            "  chancery diff old.duckdb new.duckdb --json"
        })
final class DiffCommand extends RecordVerb {

    @Parameters(index = "0", paramLabel = "OLD", description = "The older record.")
    private Path old = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", description = "The newer record (default: --record).")
    private @Nullable Path newer;

    @Option(names = "--json", description = "One JSON object a line: the versions first, then an event each.")
    private boolean json;

    @Override
    public Integer call() {
        RecordDiff diff;
        try (DiplomaticRecord before = DiplomaticRecord.openForReading(old);
                DiplomaticRecord after = newer == null ? read() : DiplomaticRecord.openForReading(newer)) {
            diff = RecordDiff.of(before, after);
        }
        if (json) {
            json(diff);
        } else {
            print(diff);
        }
        out().flush();
        return 0;
    }

    private void print(RecordDiff diff) {
        out().println("rules " + diff.oldRules() + " → " + diff.newRules()
                + (diff.oldRules().equals(diff.newRules()) ? " (the same)" : ""));
        out().println(diff.added().size() + " events new, " + diff.gone().size() + " gone, "
                + diff.changed().size() + " changed, " + diff.same() + " the same");
        if (diff.onlyOld() + diff.onlyNew() > 0) {
            out().println("Not compared: " + diff.onlyOld() + " reports of the older record alone, " + diff.onlyNew()
                    + " of the newer alone.");
        }
        diff.added().forEach(event -> line("new", event));
        diff.gone().forEach(event -> line("gone", event));
        for (RecordDiff.Changed changed : diff.changed()) {
            line("changed", changed.now());
            for (RecordDiff.Field field : changed.fields()) {
                out().println("    " + field.name() + ": " + shown(field.old()) + " → " + shown(field.now()));
            }
        }
    }

    private void line(String kind, StoredEvent event) {
        out().println(style().bold(kind) + " ".repeat(8 - kind.length())
                + event.id().substring(0, 10) + "  " + dateOf(event) + "  "
                + TextTable.clean(Wording.headline(event))
                + style().dim("  " + event.typeAndMode() + (event.cameo() == null ? "" : " " + event.cameo()) + ", "
                        + event.state()));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(none)" : TextTable.clean(value);
    }

    private void json(RecordDiff diff) {
        out().println(EventJson.line(EventJson.object()
                .put("oldRules", diff.oldRules())
                .put("newRules", diff.newRules())
                .put("reportsOnlyOld", diff.onlyOld())
                .put("reportsOnlyNew", diff.onlyNew())
                .put("same", diff.same())));
        diff.added().forEach(event -> out().println(EventJson.line(one("new", event))));
        diff.gone().forEach(event -> out().println(EventJson.line(one("gone", event))));
        for (RecordDiff.Changed changed : diff.changed()) {
            ObjectNode node =
                    one("changed", changed.now()).put("was", changed.old().id());
            ObjectNode fields = node.putObject("fields");
            for (RecordDiff.Field field : changed.fields()) {
                fields.putObject(field.name()).put("old", field.old()).put("new", field.now());
            }
            out().println(EventJson.line(node));
        }
    }

    private static ObjectNode one(String kind, StoredEvent event) {
        return EventJson.object()
                .put("kind", kind)
                .put("event", event.id())
                .put("date", dateOf(event))
                .put("text", Wording.headline(event));
    }
}
