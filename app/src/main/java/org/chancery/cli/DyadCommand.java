package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.export.EventJson;
import org.chancery.record.ActorPair;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Dyads;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.chancery.view.ChangePoint;
import org.chancery.view.DyadIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery dyad}: cooperation and conflict between two actors over time. */
@Command(
        name = "dyad",
        mixinStandardHelpOptions = true,
        description = "Counts cooperation and conflict between two actors by period, with coverage beside it.",
        footer = {
            "",
            "Counted are events that happened, each once however many report it; plans and claims are columns of their own.",
            "",
            "Examples:",
            "  chancery dyad RUS PRK",
            "  chancery dyad IRN SAU --by week --since 2023",
            "  chancery dyad IRN SAU --open 2023-03"
        })
final class DyadCommand extends RecordVerb {

    @Parameters(index = "0", paramLabel = "A", description = "Country code, actor code or part of a name.")
    private String one = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String other = "";

    @Option(names = "--by", paramLabel = "UNIT", description = "day, week, month or year (default: month).")
    private Dyads.Unit unit = Dyads.Unit.MONTH;

    @Option(names = "--since", paramLabel = "DAY", description = "First day.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DAY", description = "Last day, inclusive.")
    private @Nullable String until;

    @Option(names = "--as-of", paramLabel = "DAY", description = "As it stood by the reports up to that day.")
    private @Nullable String asOf;

    @Option(
            names = "--open",
            paramLabel = "PERIOD",
            description = "Lists the events behind each number of a period, named as its line is: 2023-03.")
    private @Nullable String open;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read()) {
            EventFilter between = EventFilter.dyad(one, other, EventOptions.since(since), EventOptions.until(until));
            DyadIndex index = DyadIndex.of(record, one, other, unit, between.asOf(EventOptions.until(asOf)));
            if (open != null) {
                open(record, index, between.asOf(EventOptions.until(asOf)), open);
            } else if (json) {
                out().println(EventJson.pretty(json(index)));
            } else {
                print(index, out(), style());
            }
            out().flush();
        }
        return 0;
    }

    /** The events of one period, under the column that each counts in. */
    private void open(DiplomaticRecord record, DyadIndex index, EventFilter filter, String named) {
        DyadIndex.Period period = index.periods().stream()
                .filter(each -> name(index, each).equals(named))
                .findFirst()
                .orElseThrow(() -> new ChanceryException(
                        ErrorCode.NOT_FOUND,
                        "the index of " + one + " and " + other + " has no period " + named,
                        "name one as its line does; see: chancery dyad " + one + " " + other));
        Map<DyadIndex.Column, List<StoredEvent>> columns = index.events(record, filter, period);
        out().println(style().bold(TextTable.clean(one + " and " + other)) + " in " + named);
        columns.forEach((column, events) -> {
            out().println(style().dim(column.title() + "  " + events.size()));
            for (StoredEvent event : events) {
                out().println("  " + EventLines.headline(event, style()) + "  "
                        + style().dim(event.id().substring(0, 10)));
            }
        });
    }

    private static String name(DyadIndex index, DyadIndex.Period period) {
        String start = period.start().toString();
        return switch (index.unit()) {
            case DAY, WEEK -> start;
            case MONTH -> start.substring(0, 7);
            case YEAR -> start.substring(0, 4);
        };
    }

    static void print(DyadIndex index, PrintWriter out, Style style) {
        out.println(style.bold(TextTable.clean(index.one() + " and " + index.other())) + " by "
                + index.unit().name().toLowerCase(Locale.ROOT));
        if (index.periods().isEmpty()) {
            out.println("No dated event between them happened. Try: chancery events --dyad "
                    + TextTable.clean(new ActorPair(index.one(), index.other()).toString()));
            return;
        }
        long most = index.periods().stream()
                .mapToLong(p -> Math.max(p.cooperation(), p.conflict()))
                .max()
                .orElse(1);
        out.println(style.dim("PERIOD      " + centre("CONFLICT", 14) + " " + centre("COOPERATION", 14)
                + "  WORD/DEED  WORD/DEED  PLANNED  CLAIMED  REPORTS  TONE"));
        DyadIndex.Period before = null;
        int skipped = 0;
        for (DyadIndex.Period period : index.periods()) {
            boolean empty = period.cooperation() + period.conflict() + period.planned() + period.claimed() == 0;
            if (empty && before != null) {
                skipped++;
                continue;
            }
            if (skipped > 0) {
                out.println(style.dim("  … " + skipped + (skipped == 1 ? " period" : " periods") + " without events"));
                skipped = 0;
            }
            before = period;
            out.println(row(index, period, most, style));
        }
        for (ChangePoint change : index.changes()) {
            out.println(String.format(
                    Locale.ROOT,
                    "Level changes at %s: cooperation less conflict from %.1f to %.1f a period; see %s.",
                    change.start(),
                    change.before(),
                    change.after(),
                    change.makers().isEmpty()
                            ? "no event"
                            : String.join(
                                    ", ",
                                    change.makers().stream()
                                            .map(id -> id.substring(0, 10))
                                            .toList())));
        }
        out.println(style.dim(
                "The events behind a line: chancery dyad " + TextTable.clean(index.one() + " " + index.other())
                        + (index.unit() == Dyads.Unit.MONTH
                                ? ""
                                : " --by " + index.unit().name().toLowerCase(Locale.ROOT))
                        + " --open " + name(index, index.periods().get(0))));
        if (index.unplaced() > 0) {
            out.println(style.dim(index.unplaced() + " events are undated or dated too coarsely for this line."));
        }
    }

    private static String row(DyadIndex index, DyadIndex.Period period, long most, Style style) {
        String conflict = bar(period.conflict(), most);
        String cooperation = bar(period.cooperation(), most);
        Double tone = period.tone();
        return String.format(
                Locale.ROOT,
                "%-11s %s│%s  %4d/%-4d  %4d/%-4d  %7s  %7s  %7d  %s",
                name(index, period),
                " ".repeat(14 - conflict.length()) + style.red(conflict),
                style.green(cooperation) + " ".repeat(14 - cooperation.length()),
                period.verbalConflict(),
                period.materialConflict(),
                period.verbalCooperation(),
                period.materialCooperation(),
                period.planned() == 0 ? "" : period.planned(),
                period.claimed() == 0 ? "" : period.claimed(),
                period.reports(),
                tone == null ? "" : String.format(Locale.ROOT, "%+.1f", tone));
    }

    private static String bar(long count, long most) {
        if (count == 0) {
            return "";
        }
        double eighths = 14.0 * 8 * count / Math.max(most, 7);
        int whole = (int) (eighths / 8);
        return whole == 0 ? "▌" : "█".repeat(whole);
    }

    private static String centre(String text, int width) {
        int left = (width - text.length()) / 2;
        return " ".repeat(left) + text + " ".repeat(width - text.length() - left);
    }

    private static ObjectNode json(DyadIndex index) {
        ObjectNode node = EventJson.object()
                .put("one", index.one())
                .put("other", index.other())
                .put("unit", index.unit().name().toLowerCase(Locale.ROOT))
                .put("unplaced", index.unplaced());
        ArrayNode periods = node.putArray("periods");
        for (DyadIndex.Period period : index.periods()) {
            periods.addObject()
                    .put("start", period.start().toString())
                    .put("verbal_cooperation", period.verbalCooperation())
                    .put("material_cooperation", period.materialCooperation())
                    .put("verbal_conflict", period.verbalConflict())
                    .put("material_conflict", period.materialConflict())
                    .put("planned", period.planned())
                    .put("claimed", period.claimed())
                    .put("balance", period.balance())
                    .put("tone", period.tone())
                    .put("reports", period.reports())
                    .put("all_reports", period.allReports())
                    .put("adjusted_cooperation", index.adjusted(period, period.cooperation()))
                    .put("adjusted_conflict", index.adjusted(period, period.conflict()));
        }
        ArrayNode changes = node.putArray("changes");
        for (ChangePoint change : index.changes()) {
            ObjectNode told = changes.addObject()
                    .put("start", change.start().toString())
                    .put("before", change.before())
                    .put("after", change.after())
                    .put("score", change.score());
            change.makers().forEach(told.putArray("events")::add);
        }
        return node;
    }
}
