package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.DiplomaticRecord;

/** Who stands in the record, and one of them with names, offices and events. */
final class ActorPages {

    private final DiplomaticRecord record;

    ActorPages(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/actors", this::all);
        routes.get("/actor/{id}", this::one);
    }

    private void all(Context context) {
        String asked = context.queryParam("q");
        String name = asked == null || asked.isBlank() ? null : asked.strip();
        Templates.render(
                context,
                "actors.jte",
                Map.of(
                        "asked",
                        name == null ? "" : name,
                        "actors",
                        record.actors().find(name, 200)));
    }

    private void one(Context context) {
        String id = context.pathParam("id");
        Templates.render(
                context,
                "actor.jte",
                Map.of(
                        "entry",
                        record.actors().find(id, 1).stream()
                                .findFirst()
                                .orElseThrow(() -> new ChanceryException(
                                        ErrorCode.NOT_FOUND,
                                        "the record has no actor " + id,
                                        "look for it under /actors")),
                        "aliases",
                        record.actors().aliases(id),
                        "offices",
                        record.actors().offices(id),
                        "events",
                        record.events().find(new Query(Map.of("actor", id)).filter(100))));
    }
}
