package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;

/** Events by day, narrowed by the filters that every page shares. */
final class ChronologyPage {

    private static final int ROWS = 300;

    private final DiplomaticRecord record;

    ChronologyPage(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/chronology", this::show);
    }

    private void show(Context context) {
        Query query = Query.of(context);
        List<StoredEvent> events = record.events().find(query.filter(ROWS));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("query", query);
        values.put("events", events);
        if ("true".equals(context.header("HX-Request"))) {
            Templates.render(context, "rows.jte", values);
            return;
        }
        values.put("cut", events.size() == ROWS);
        Templates.render(context, "chronology.jte", values);
    }
}
