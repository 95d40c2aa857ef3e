package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Dyads;
import org.chancery.record.EventFilter;
import org.chancery.view.DyadIndex;
import org.jspecify.annotations.Nullable;

/** Two actors: cooperation above the line, conflict below, coverage beneath, every number one click from its events. */
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
        DyadIndex index = DyadIndex.of(record, one, other, unit, null, null);
        Templates.render(
                context,
                "dyad.jte",
                Map.of(
                        "chart",
                        DyadChart.of(index),
                        "events",
                        record.events().find(EventFilter.dyad(one, other, null, null))));
    }

    private static Dyads.Unit unit(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return Dyads.Unit.MONTH;
        }
        try {
            return Dyads.Unit.valueOf(asked.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new ChanceryException(
                    ErrorCode.USAGE, "there is no unit " + asked, "write unit=day, week, month or year");
        }
    }
}
