package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.chancery.record.DiplomaticRecord;

/** The first page: what the record holds and where to begin. */
public final class HomePage {

    private static final int TILES = 12;

    private final DiplomaticRecord record;

    HomePage(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/", this::show);
    }

    /** What stands at the head of the first page. */
    public record Counts(long reports, long sentences, long mentions, long events) {}

    private void show(Context context) {
        Counts counts = new Counts(
                record.reports().count(),
                record.reports().sentences(),
                record.mentions().count(),
                record.events().count());
        Templates.render(
                context,
                "home.jte",
                Map.of("counts", counts, "pairs", record.dyads().pairs(null, null, TILES)));
    }
}
