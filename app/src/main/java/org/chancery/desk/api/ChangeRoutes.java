package org.chancery.desk.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.export.Table;
import org.chancery.record.ChangePages;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.History;
import org.chancery.record.Run;
import org.jspecify.annotations.Nullable;

/** What runs changed, and the runs themselves. */
final class ChangeRoutes {

    static final Table<History.Change> CHANGES = Table.<History.Change>empty()
            .integer("run", "number of the run", History.Change::run)
            .text("at", "when it started, UTC", change -> change.at() + "Z")
            .text("kind", "added, upgraded, corrected, merged, withdrawn, removed", History.Change::kind)
            .text("subject", "id of a document or event", History.Change::subject)
            .text("field", "what changed, null for the whole", History.Change::field)
            .text("old", "value before", History.Change::old)
            .text("new", "value after", History.Change::now);

    static final Table<Run> RUNS = Table.<Run>empty()
            .integer("run", "its number", Run::id)
            .text("verb", "what it did", Run::verb)
            .text("program", "version of the program", Run::program)
            .text("rules", "version of the rules", Run::rules)
            .text("started", "when, UTC", run -> run.started() + "Z")
            .text(
                    "finished",
                    "when, UTC; null where it goes on or was cut off",
                    run -> run.finished() == null ? null : run.finished() + "Z");

    private final DiplomaticRecord record;

    ChangeRoutes(DiplomaticRecord record) {
        this.record = record;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new Listing<>(
                        "changes",
                        "/changes",
                        "changes",
                        "What runs added, changed or withdrew, in their order",
                        List.of(
                                Parameter.integer("behind", 0, Long.MAX_VALUE, "Changes of the runs behind this one."),
                                Parameter.day("since", "Changes of runs that started on this day or later.")),
                        "Change",
                        call -> numbered(),
                        null,
                        CHANGES.names(),
                        new Changes())
                .routes());
        routes.addAll(new Listing<>(
                        "history",
                        "/history",
                        "history",
                        "The runs that changed the record, the latest first",
                        List.of(),
                        "Run",
                        call -> RUNS,
                        null,
                        RUNS.names(),
                        Listing.Source.of(call -> record.runs().all(), run -> Long.toString(run.id())))
                .routes());
        return routes;
    }

    private static Table<ChangePages.Numbered> numbered() {
        Table<ChangePages.Numbered> table = Table.empty();
        for (var column : CHANGES.columns()) {
            table = column.name().equals("run")
                    ? table.integer(
                            column.name(),
                            column.about(),
                            each -> column.value().apply(each.change()))
                    : table.text(
                            column.name(),
                            column.about(),
                            each -> column.value().apply(each.change()));
        }
        return table;
    }

    private final class Changes implements Listing.Source<ChangePages.Numbered> {

        @Override
        public Listing.Page<ChangePages.Numbered> page(Call call, String @Nullable [] cursor, int limit) {
            long run = behind(call);
            int ordinal = Integer.MAX_VALUE;
            if (cursor != null) {
                if (cursor.length != 2 || !cursor[0].matches("\\d{1,18}") || !cursor[1].matches("\\d{1,9}")) {
                    throw Call.badCursor();
                }
                run = Long.parseLong(cursor[0]);
                ordinal = Integer.parseInt(cursor[1]);
            }
            List<ChangePages.Numbered> page = record.changePages().page(run, ordinal, limit);
            if (page.size() < limit) {
                return new Listing.Page<>(page, null);
            }
            ChangePages.Numbered last = page.get(page.size() - 1);
            return new Listing.Page<>(page, Call.cursor(last.change().run(), last.ordinal()));
        }

        @Override
        public void each(Call call, Consumer<ChangePages.Numbered> consumer) {
            record.changePages().each(behind(call), consumer);
        }

        private long behind(Call call) {
            String run = call.text("behind");
            LocalDate since = call.day("since", false);
            long asked = run == null ? 0 : Long.parseLong(run);
            return since == null ? asked : Math.max(asked, record.runs().before(since.atStartOfDay()));
        }
    }
}
