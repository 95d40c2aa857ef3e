package org.chancery.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.chancery.export.Csv;
import org.chancery.export.EventJson;
import org.chancery.export.EventTable;
import org.chancery.export.field.FieldFormat;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredReport;
import org.chancery.view.Dossier;

/** REST under {@code /api/v1}: events, their files, documents. The same questions as the pages ask. */
final class Api {

    private static final int STANDARD_LIMIT = 1000;

    private final DiplomaticRecord record;

    Api(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/events", this::events);
        routes.get("/api/v1/events.jsonl", this::eventsAsLines);
        routes.get("/api/v1/events.csv", this::eventsAsCsv);
        for (FieldFormat format : FieldFormat.values()) {
            routes.get("/api/v1/events." + format.label(), context -> eventsOfTheField(context, format));
        }
        routes.get("/api/v1/events/{id}", this::event);
        routes.get("/api/v1/documents/{id}", this::document);
    }

    private void events(Context context) {
        List<StoredEvent> events = find(context);
        ObjectNode node = EventJson.object();
        node.put("count", events.size());
        ArrayNode list = node.putArray("events");
        events.forEach(event -> list.add(EventJson.event(event)));
        json(context, node);
    }

    private void eventsAsLines(Context context) {
        StringBuilder lines = new StringBuilder();
        find(context)
                .forEach(event ->
                        lines.append(EventJson.line(EventJson.event(event))).append('\n'));
        context.contentType("application/x-ndjson; charset=utf-8");
        context.header("Content-Disposition", "attachment; filename=\"chancery-events.jsonl\"");
        context.result(lines.toString());
    }

    private void eventsAsCsv(Context context) {
        StringBuilder lines = new StringBuilder(Csv.line(EventTable.header()));
        find(context).forEach(event -> lines.append(Csv.line(EventTable.row(event))));
        context.contentType("text/csv; charset=utf-8");
        context.header("Content-Disposition", "attachment; filename=\"chancery-events.csv\"");
        context.result(lines.toString());
    }

    private void eventsOfTheField(Context context, FieldFormat format) {
        StringBuilder lines = new StringBuilder(format.header());
        find(context).stream().filter(format::holds).forEach(event -> lines.append(format.line(event)));
        boolean json = format == FieldFormat.PLOVER;
        context.contentType(json ? "application/x-ndjson; charset=utf-8" : "text/tab-separated-values; charset=utf-8");
        context.header(
                "Content-Disposition",
                "attachment; filename=\"chancery-" + format.label() + (json ? ".jsonl" : ".tsv") + "\"");
        context.result(lines.toString());
    }

    private void event(Context context) {
        json(context, EventJson.dossier(Dossier.of(record, context.pathParam("id"))));
    }

    private void document(Context context) {
        StoredReport report = record.reports().get(context.pathParam("id"));
        json(context, EventJson.report(report));
    }

    private List<StoredEvent> find(Context context) {
        return record.events().find(Query.of(context).filter(STANDARD_LIMIT));
    }

    private static void json(Context context, ObjectNode node) {
        context.contentType("application/json; charset=utf-8");
        context.result(EventJson.line(node));
    }
}
