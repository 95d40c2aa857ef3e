package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredReport;
import org.chancery.view.Dossier;

/** One event: the claim, its life, its evidence, how to cite it. */
final class EventPage {

    private final DiplomaticRecord record;

    EventPage(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/event/{id}", this::show);
    }

    private void show(Context context) {
        Dossier dossier = Dossier.of(record, context.pathParam("id"));
        if (!dossier.event().id().equals(context.pathParam("id"))) {
            context.redirect("/event/" + dossier.event().id());
            return;
        }
        StoredReport first = dossier.evidence().get(0).report();
        Templates.render(context, "event.jte", Map.of("dossier", dossier, "citation", Citation.of(first)));
    }
}
