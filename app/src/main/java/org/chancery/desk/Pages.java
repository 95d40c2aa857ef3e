package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredMention;
import org.chancery.record.StoredReport;
import org.chancery.text.Span;
import org.chancery.view.Dossier;
import org.jspecify.annotations.Nullable;

/** Chronology, event, document, actors. */
public final class Pages {

    private static final int CHRONOLOGY_ROWS = 300;

    private final DiplomaticRecord record;

    Pages(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/", this::chronology);
        routes.get("/event/{id}", this::event);
        routes.get("/document/{id}", this::document);
        routes.get("/actors", this::actors);
        routes.get("/actor/{id}", this::actor);
    }

    /** What stands at the head of the first page. */
    public record Counts(long reports, long sentences, long mentions, long events) {}

    private void chronology(Context context) {
        Query query = Query.of(context);
        List<StoredEvent> events = record.events().find(query.filter(CHRONOLOGY_ROWS));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("query", query);
        values.put("events", events);
        if ("true".equals(context.header("HX-Request"))) {
            Templates.render(context, "rows.jte", values);
            return;
        }
        values.put("cut", events.size() == CHRONOLOGY_ROWS);
        values.put("counts", counts());
        values.put("pairs", record.dyads().pairs(null, null, 8));
        Templates.render(context, "chronology.jte", values);
    }

    private void event(Context context) {
        Dossier dossier = Dossier.of(record, context.pathParam("id"));
        if (!dossier.event().id().equals(context.pathParam("id"))) {
            context.redirect("/event/" + dossier.event().id());
            return;
        }
        StoredReport first = dossier.evidence().get(0).report();
        Templates.render(context, "event.jte", Map.of("dossier", dossier, "citation", Citation.of(first)));
    }

    /** A sentence of a document that bears events, with what was coded of it. */
    public record Coded(
            int number, StoredMention mention, @Nullable String event) {}

    private void document(Context context) {
        StoredReport report = record.reports().get(context.pathParam("id"));
        List<StoredMention> mentions = record.mentions().ofReport(report.id());
        Map<String, String> events = record.mentions().eventsOfReport(report.id());
        List<Span> marks = mentions.stream()
                .map(StoredMention::evidence)
                .distinct()
                .sorted()
                .toList();
        List<Coded> coded = mentions.stream()
                .map(mention -> new Coded(marks.indexOf(mention.evidence()), mention, events.get(mention.id())))
                .toList();
        String asked = context.queryParam("mention");
        Span chosen = mentions.stream()
                .filter(mention -> mention.id().equals(asked))
                .map(StoredMention::evidence)
                .findFirst()
                .orElse(null);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("report", report);
        values.put("text", MarkedText.of(report.text(), marks, chosen));
        values.put("coded", coded);
        values.put("cuts", record.reports().dropped(report.id()));
        values.put("citation", Citation.of(report));
        Templates.render(context, "document.jte", values);
    }

    private void actors(Context context) {
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

    private void actor(Context context) {
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

    private Counts counts() {
        return new Counts(
                record.reports().count(),
                record.reports().sentences(),
                record.mentions().count(),
                record.events().count());
    }
}
