package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;

/** Where events took place, on a map from the jar; {@code at} names the place whose events are listed. */
final class MapPage {

    private static final int PLACES = 400;
    private static final int ROWS = 100;

    private final DiplomaticRecord record;

    MapPage(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/map", this::show);
    }

    private void show(Context context) {
        Address page = Address.of(context);
        Query query = Query.of(context, "at");
        EventFilter filter = query.filter(0);
        String at = page.get("at");
        List<StoredEvent> events =
                at.isEmpty() ? List.of() : record.events().find(filter.at(at).withLimit(ROWS));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", page);
        values.put("query", query);
        values.put("events", events);
        context.header("Vary", "HX-Request");
        if ("true".equals(context.header("HX-Request"))) {
            Templates.render(context, "mapEvents.jte", values);
            return;
        }
        values.put("marks", PlaceMark.of(record.places().counts(filter.withLimit(PLACES))));
        values.put("unplaced", record.places().unplaced(filter));
        Templates.render(context, "map.jte", values);
    }
}
