package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Dyads;
import org.chancery.record.EventFilter;
import org.chancery.record.Timelines;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do with whom: the table holds the pairs of the chosen time, and the picture is drawn from the table. The
 * slider moves a window of a {@code year}, {@code quarter} or {@code month} by setting {@code since} and {@code until}.
 */
final class NetworkPage {

    private static final int PAIRS = 60;

    private final DiplomaticRecord record;

    NetworkPage(DiplomaticRecord record) {
        this.record = record;
    }

    /** How far the slider moves at a step, and how much it shows. */
    public enum Window {
        WHOLE,
        YEAR,
        QUARTER,
        MONTH
    }

    void register(RoutesConfig routes) {
        routes.get("/network", this::show);
    }

    private void show(Context context) {
        Address page = Address.of(context);
        LocalDate since = Choice.day(page, "since");
        LocalDate until = Choice.day(page, "until");
        Window window = Choice.of(page, "window", Window.WHOLE);
        int most = Choice.number(page, "most", PAIRS, 1, 1000);
        List<Dyads.Pair> pairs = pairs(since, until, page.get("actor"), most);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", page);
        values.put("pairs", pairs);
        values.put("most", most);
        context.header("Vary", "HX-Request");
        if ("true".equals(context.header("HX-Request"))) {
            Templates.render(context, "networkTable.jte", values);
            return;
        }
        EventFilter all = EventFilter.ALL.withHistory(false);
        values.put("window", window.name().toLowerCase(Locale.ROOT));
        values.put("extent", record.timelines().extent(all, Timelines.Clock.EVENT));
        Templates.render(context, "network.jte", values);
    }

    private List<Dyads.Pair> pairs(@Nullable LocalDate since, @Nullable LocalDate until, String actor, int most) {
        if (actor.isEmpty()) {
            return record.dyads().pairs(since, until, most);
        }
        return record.dyads().pairs(since, until, 0).stream()
                .filter(pair ->
                        pair.one().equalsIgnoreCase(actor) || pair.other().equalsIgnoreCase(actor))
                .limit(most)
                .toList();
    }
}
