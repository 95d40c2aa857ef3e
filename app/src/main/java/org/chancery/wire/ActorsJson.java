package org.chancery.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorResolver;

/** The filter {@code actors}. */
public final class ActorsJson {

    private final ActorResolver resolver;

    public ActorsJson(ActorResolver resolver) {
        this.resolver = resolver;
    }

    public ObjectNode answer(ObjectNode line) throws LineException {
        Actor actor =
                resolver.resolve(Json.required(line, "text"), Json.optional(line, "context"), Json.date(line, "date"));
        ObjectNode answer = Json.object();
        put(answer, actor);
        return answer;
    }

    /** Writes the fields of an actor, {@code null} for each that is unknown. */
    static void put(ObjectNode node, Actor actor) {
        node.put("name", actor.name());
        node.put("country", actor.country());
        node.put("sector", actor.sector());
        node.put("role", actor.role());
        node.put("wikidata", actor.wikidata());
        node.put("code", actor.code());
        node.put("confidence", actor.confidence());
    }
}
