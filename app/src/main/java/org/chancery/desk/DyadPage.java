package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Dyads;
import org.chancery.record.EventFilter;
import org.chancery.record.Grain;
import org.chancery.record.StoredEvent;
import org.chancery.view.DyadIndex;
import org.jspecify.annotations.Nullable;

/**
 * Two actors over time, alone or beside two others: {@code unit}, the span {@code since} and {@code until}, the period
 * {@code at} whose events are listed, the {@code kind} of these, and the dyad {@code with} to compare; all of it perhaps
 * {@code as-of} a day.
 */
final class DyadPage {

    private static final int ROWS = 100;
    private static final int PAIRS = 200;
    private static final double LEAST_PERIOD = 4;

    private final DiplomaticRecord record;

    DyadPage(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/dyads", this::all);
        routes.get("/dyad/{one}/{other}", this::one);
    }

    private void all(Context context) {
        Address page = Address.of(context);
        String actor = page.get("actor");
        LocalDate since = Choice.day(page, "since");
        LocalDate until = Choice.day(page, "until");
        List<Dyads.Pair> pairs =
                record.dyads().pairs(since, until, Choice.day(page, "as-of"), actor.isEmpty() ? PAIRS : 0);
        if (!actor.isEmpty()) {
            pairs = pairs.stream()
                    .filter(pair ->
                            pair.one().equalsIgnoreCase(actor) || pair.other().equalsIgnoreCase(actor))
                    .toList();
        }
        if (page.get("one").isEmpty() || page.get("other").isEmpty()) {
            Templates.render(context, "dyads.jte", Map.of("page", page, "pairs", pairs));
        } else {
            context.redirect(Dyad.path(page.get("one"), page.get("other")));
        }
    }

    private void one(Context context) {
        Address page = Address.of(context);
        Dyad dyad = new Dyad(context.pathParam("one"), context.pathParam("other"));
        Dyads.Unit unit = Choice.of(page, "unit", Dyads.Unit.MONTH);
        LocalDate since = Choice.day(page, "since");
        LocalDate until = Choice.day(page, "until");
        List<DyadIndex> indexes = new ArrayList<>();
        LocalDate asOf = Choice.day(page, "as-of");
        indexes.add(index(dyad, unit, dyad.between(since, until).asOf(asOf)));
        Dyad with = Dyad.parse(page.get("with"));
        if (with != null) {
            indexes.add(index(with, unit, with.between(since, until).asOf(asOf)));
        }
        Grain grain = Grain.valueOf(unit.name());
        LocalDate at = Choice.day(page, "at");
        LocalDate first = at == null ? since : grain.floor(at);
        LocalDate last = at == null ? until : grain.next(grain.floor(at)).minusDays(1);
        Dyad listed = with != null && page.get("of").equals("with") ? with : dyad;
        EventFilter filter = listed.between(first, last).asOf(asOf);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", page);
        values.put("dyad", dyad);
        values.put("listed", listed);
        values.put("unit", unit);
        values.put("charts", charts(indexes, grain));
        values.put("at", at == null ? "" : TimeAxis.name(grain.floor(at), grain));
        DyadIndex index = indexes.get(listed == dyad ? 0 : indexes.size() - 1);
        DyadIndex.Column column = at == null ? null : column(page);
        values.put("kind", column == null ? "" : column.title());
        values.put(
                "events",
                column == null
                        ? record.events().find(filter.withLimit(ROWS))
                        : counted(index, listed.between(since, until).asOf(asOf), first, column));
        context.header("Vary", "HX-Request");
        boolean part = "true".equals(context.header("HX-Request"));
        Templates.render(context, part ? "dyadEvents.jte" : "dyad.jte", values);
    }

    private DyadIndex index(Dyad dyad, Dyads.Unit unit, EventFilter filter) {
        return DyadIndex.of(record, dyad.one(), dyad.other(), unit, filter);
    }

    /** The events behind one number of a period. */
    private List<StoredEvent> counted(
            DyadIndex index, EventFilter filter, @Nullable LocalDate start, DyadIndex.Column column) {
        return index.periods().stream()
                .filter(period -> period.start().equals(start))
                .flatMap(period -> index.events(record, filter, period).getOrDefault(column, List.of()).stream())
                .toList();
    }

    /** The number of a period that is opened, or null for all of them. */
    private static DyadIndex.@Nullable Column column(Address page) {
        return page.get("kind").isEmpty() ? null : Choice.of(page, "kind", DyadIndex.Column.PLANNED);
    }

    /** One chart an index, all on one axis and one scale; none where nothing is dated. */
    private static List<DyadChart> charts(List<DyadIndex> indexes, Grain grain) {
        @Nullable LocalDate first = null;
        @Nullable LocalDate last = null;
        long most = 1;
        for (DyadIndex index : indexes) {
            if (index.periods().isEmpty()) {
                continue;
            }
            LocalDate start = index.periods().get(0).start();
            LocalDate end = grain.next(
                            index.periods().get(index.periods().size() - 1).start())
                    .minusDays(1);
            first = first == null || start.isBefore(first) ? start : first;
            last = last == null || end.isAfter(last) ? end : last;
            most = Math.max(most, DyadChart.most(index));
        }
        if (first == null || last == null) {
            return List.of();
        }
        long days = last.toEpochDay() - first.toEpochDay() + 1;
        double width = Math.max(DyadChart.WIDTH, days / grain.days() * LEAST_PERIOD);
        TimeAxis axis = new TimeAxis(first, last, DyadChart.LEFT, width);
        long highest = most;
        return indexes.stream()
                .map(index -> new DyadChart(index, axis, highest))
                .toList();
    }
}
