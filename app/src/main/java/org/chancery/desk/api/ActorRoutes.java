package org.chancery.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.export.Table;
import org.chancery.record.Actors;
import org.chancery.record.DiplomaticRecord;

/** Actors, their names and offices. */
final class ActorRoutes {

    static final Table<Actors.Entry> ACTORS = Table.<Actors.Entry>empty()
            .text(
                    "id",
                    "a_ and sixteen hexadecimal digits",
                    entry -> entry.actor().id())
            .text("name", "fullest name known", entry -> entry.actor().name())
            .text(
                    "country",
                    "ISO 3166-1 alpha-3, or PLOVER's code",
                    entry -> entry.actor().country())
            .text("sector", "PLOVER sector", entry -> entry.actor().sector())
            .text("code", "CAMEO actor code", entry -> entry.actor().code())
            .text("wikidata", "Wikidata id", Actors.Entry::wikidata)
            .integer("events", "events that it takes part in", Actors.Entry::events)
            .integer("phrases", "phrases that stand for it", Actors.Entry::phrases);

    static final Table<Actors.Alias> NAMES = Table.<Actors.Alias>empty()
            .text("phrase", "the words", Actors.Alias::phrase)
            .integer("times", "how often", Actors.Alias::times);

    static final Table<Actors.Office> OFFICES = Table.<Actors.Office>empty()
            .text("role", "the office", Actors.Office::role)
            .day("first_seen", "day of the first document that gives it", Actors.Office::firstSeen)
            .day("last_seen", "day of the last", Actors.Office::lastSeen)
            .integer("times", "how often it is given", Actors.Office::times)
            .text("report", "id of the first document", Actors.Office::report)
            .text("quote", "the phrase there", Actors.Office::quote);

    private final DiplomaticRecord record;

    ActorRoutes(DiplomaticRecord record) {
        this.record = record;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>(new Listing<>(
                        "actors",
                        "/actors",
                        "actors",
                        "Actors, those of most events first",
                        List.of(Parameter.text("q", "Part of a name, a country code or a CAMEO code.")),
                        "Actor",
                        call -> ACTORS,
                        null,
                        ACTORS.names(),
                        Listing.Source.of(
                                call -> record.actors().find(call.text("q"), 0),
                                entry -> entry.actor().id()))
                .routes());
        routes.add(Route.get(
                "/actors/{actor}",
                "actor",
                "actors",
                "One actor with its names and offices",
                List.of(Parameter.path("actor", "a_[0-9a-f]{16}", "Id of an actor.")),
                "ActorFile",
                this::actor));
        return routes;
    }

    private void actor(Call call) {
        String asked = call.needed("actor");
        Actors.Entry entry = record.actors().of(asked);
        if (entry == null) {
            throw new ChanceryException(ErrorCode.NOT_FOUND, "the record has no actor " + asked, "see /api/v1/actors");
        }
        String id = entry.actor().id();
        ObjectNode answer = ACTORS.json(entry);
        ArrayNode names = answer.putArray("names");
        record.actors().aliases(id).forEach(alias -> names.add(NAMES.json(alias)));
        ArrayNode offices = answer.putArray("offices");
        record.actors().offices(id).forEach(office -> offices.add(OFFICES.json(office)));
        EventRoutes.answer(call, answer);
    }
}
