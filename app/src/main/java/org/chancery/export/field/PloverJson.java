package org.chancery.export.field;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.chancery.export.EventJson;
import org.chancery.ontology.Ontology;
import org.chancery.ontology.PloverType;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredDate;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredPlace;
import org.jspecify.annotations.Nullable;

/** PLOVER's own JSON (manual 0.8, 2021), one object a line. An event of several parties is one line. */
final class PloverJson implements FieldFormat.Lines {

    @Override
    public @Nullable String header() {
        return null;
    }

    @Override
    public String line(StoredEvent event) {
        StoredDate date = Objects.requireNonNull(event.date());
        ObjectNode node = EventJson.object();
        node.put("id", event.id());
        node.put("has_event", true);
        node.put("date", date.start().toString());
        node.put("enddate", date.end().toString());
        actors(node.putArray("actor"), event.source());
        actors(node.putArray("recipient"), event.target());
        node.putArray("event").add(event.type());
        ArrayNode mode = node.putArray("mode");
        if (event.mode() != null) {
            mode.add(event.mode());
        }
        node.set("context", EventJson.strings(event.contexts()));
        node.put("quad_code", event.quad());
        node.put("event_scale", Ontology.get().score(PloverType.valueOf(event.type()), event.mode()));
        StoredPlace place = event.place();
        if (place != null) {
            ObjectNode where = node.putObject("event_loc");
            where.put("extracted_place", place.name());
            where.put("resolved_place", place.name());
            where.put("lat", place.latitude());
            where.put("lon", place.longitude());
            where.put("country_code", place.country());
        }
        node.put("text", event.quote());
        ObjectNode cited = node.putObject("cite_info");
        cited.put("citation", event.quotedFrom());
        cited.put("publication", event.quotedOutlet());
        cited.put("language", "en");
        cited.put("coder", "Chancery");
        cited.put("codebook", "PLOVER 2021");
        return EventJson.line(node);
    }

    private static void actors(ArrayNode list, List<StoredActor> actors) {
        for (StoredActor actor : actors) {
            ObjectNode node = list.addObject();
            node.put("code", actor.country());
            node.put("sector", actor.sector());
            node.put("entity_text", actor.name());
            node.put("identifier_id", actor.id());
            node.put("office", actor.role());
        }
    }
}
