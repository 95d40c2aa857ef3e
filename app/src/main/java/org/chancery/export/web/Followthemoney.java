package org.chancery.export.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.export.EventJson;
import org.chancery.export.EvidenceWriter;
import org.chancery.export.ExportRequest;
import org.chancery.export.Links;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.record.Passage;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredEvent;
import org.chancery.view.Wording;
import org.jspecify.annotations.Nullable;

/**
 * FollowTheMoney entities (followthemoney.tech), one a line: an Event, the LegalEntities that it involves, the Articles
 * that prove it. Each actor and each report is written once, before the first event that names it. That an actor is a
 * person or a body is not always known, so that all are of their common schema.
 */
public final class Followthemoney extends EvidenceWriter {

    private final Writer out;
    private final Links links;
    private final Set<String> known = new HashSet<>();

    public Followthemoney(ExportRequest request, Writer out) {
        super(request.record());
        this.out = out;
        this.links = request.links();
    }

    @Override
    protected void write(StoredEvent event, List<Passage> passages) throws IOException {
        Set<String> involved = new LinkedHashSet<>();
        for (List<StoredActor> side : List.of(event.source(), event.target())) {
            for (StoredActor actor : side) {
                involved.add(actor.id());
                if (known.add(actor.id())) {
                    line(actor(actor));
                }
            }
        }
        Set<String> proof = new LinkedHashSet<>();
        for (Passage passage : passages) {
            proof.add(passage.report());
            if (known.add(passage.report())) {
                line(article(passage));
            }
        }
        line(event(event, involved, proof));
    }

    @Override
    protected void finish() throws IOException {
        out.flush();
    }

    private void line(ObjectNode entity) throws IOException {
        out.append(EventJson.line(entity)).append('\n');
    }

    private static ObjectNode entity(String id, String schema) {
        ObjectNode node = EventJson.object().put("id", id).put("schema", schema);
        node.putObject("properties");
        return node;
    }

    private static void put(ObjectNode entity, String property, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            ((ArrayNode) entity.withArray("/properties/" + property)).add(value.toString());
        }
    }

    private static ObjectNode actor(StoredActor actor) {
        ObjectNode node = entity(actor.id(), "LegalEntity");
        put(node, "name", actor.name());
        Country country = actor.country() == null ? null : Countries.get().byCode(actor.country());
        if (country != null && country.alpha2() != null) {
            put(node, "country", country.alpha2().toLowerCase(Locale.ROOT));
        }
        put(node, "keywords", actor.sector());
        return node;
    }

    private ObjectNode article(Passage passage) {
        ObjectNode node = entity(passage.report(), "Article");
        put(node, "title", passage.title());
        put(node, "publisher", passage.publisher());
        put(node, "publishedAt", passage.day());
        put(node, "sourceUrl", links.source(passage.report(), passage.url()));
        passage.authors().forEach(author -> put(node, "author", author));
        return node;
    }

    private ObjectNode event(StoredEvent event, Set<String> involved, Set<String> proof) {
        ObjectNode node = entity(event.id(), "Event");
        put(node, "name", Wording.headline(event));
        if (event.date() != null) {
            put(node, "startDate", event.date().start());
            put(node, "endDate", event.date().end());
        }
        put(node, "location", event.place() == null ? null : event.place().name());
        put(node, "summary", event.quote().strip());
        put(node, "description", "State: " + event.state() + "; " + event.typeAndMode());
        put(node, "keywords", event.type());
        put(node, "keywords", event.state());
        put(node, "recordId", event.id());
        involved.forEach(id -> put(node, "involved", id));
        proof.forEach(id -> put(node, "proof", id));
        return node;
    }
}
