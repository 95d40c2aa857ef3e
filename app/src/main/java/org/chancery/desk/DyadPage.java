package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Dyads;
import org.chancery.record.EventFilter;
import org.jspecify.annotations.Nullable;

/** Two actors: cooperation above the line, conflict below, coverage beneath, every bar one click from its events. */
final class DyadPage {

    private final DiplomaticRecord record;

    DyadPage(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/dyad/{one}/{other}", this::show);
    }

    private void show(Context context) {
        String one = context.pathParam("one");
        String other = context.pathParam("other");
        Dyads.Unit unit = unit(context.queryParam("unit"));
        EventFilter filter = EventFilter.dyad(one, other, null, null);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("one", one);
        values.put("other", other);
        values.put("unit", unit.name().toLowerCase(Locale.ROOT));
        values.put(
                "chart",
                DyadChart.of(record.dyads().counts(filter, unit), record.dyads().coverage(filter, unit), unit));
        values.put("unplaced", record.dyads().unplaced(filter, unit));
        values.put("events", record.events().find(filter));
        Templates.render(context, "dyad.jte", values);
    }

    private static Dyads.Unit unit(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return Dyads.Unit.MONTH;
        }
        try {
            return Dyads.Unit.valueOf(asked.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ChanceryException(ErrorCode.USAGE, "there is no unit " + asked, "write unit=day, week, month or year");
        }
    }
}
