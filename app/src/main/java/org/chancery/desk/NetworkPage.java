package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.Timelines;

/**
 * Who has to do with whom, {@code between} countries or actors: a picture, and a table that holds the same pairs. The
 * slider moves a window of a {@code year}, {@code quarter} or {@code month} by setting {@code since} and {@code until}; a
 * node keeps its place while it moves. All of it perhaps {@code as-of} a day.
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
        LocalDate asOf = Choice.day(page, "as-of");
        Window window = Choice.of(page, "window", Window.WHOLE);
        NetworkGraph.Between between = Choice.of(page, "between", NetworkGraph.Between.COUNTRIES);
        int most = Choice.number(page, "most", PAIRS, 1, 1000);
        NetworkGraph whole = NetworkGraph.of(record, between, null, null, asOf, page.get("actor"), most);
        NetworkGraph graph = since == null && until == null
                ? whole
                : NetworkGraph.of(record, between, since, until, asOf, page.get("actor"), most);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", page);
        values.put("graph", graph);
        values.put("picture", NetworkPicture.of(graph, whole, between, page));
        values.put("between", between);
        values.put("most", most);
        context.header("Vary", "HX-Request");
        if ("true".equals(context.header("HX-Request"))) {
            Templates.render(context, "networkPart.jte", values);
            return;
        }
        EventFilter all = EventFilter.ALL.withHistory(false).asOf(asOf);
        values.put("window", window.name().toLowerCase(Locale.ROOT));
        values.put("extent", record.timelines().extent(all, Timelines.Clock.EVENT));
        Templates.render(context, "network.jte", values);
    }
}
