package org.chancery.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.chancery.export.ExportFormat;
import org.chancery.export.ExportName;
import org.chancery.export.ExportRequest;
import org.chancery.export.Exporter;
import org.chancery.export.Links;
import org.chancery.export.Manifest;
import org.chancery.record.DiplomaticRecord;
import org.chancery.wire.Json;

/** Exports, whole, each with a manifest under an address of its own. */
final class ExportRoutes {

    private static final Parameter GUARD = Parameter.choice(
            "guard",
            List.of("yes", "no"),
            "Whether an apostrophe leads texts that a spreadsheet would run as formulas (standard: yes).");

    private static final Parameter FIELDS = Parameter.text("fields", "Only these fields, parted by commas.")
            .like("[A-Za-z_]+(,[A-Za-z_]+)*")
            .repeated();

    private final DiplomaticRecord record;

    ExportRoutes(DiplomaticRecord record) {
        this.record = record;
    }

    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get(
                "/exports",
                "exports",
                "exports",
                "The formats that events are exported in",
                List.of(),
                "Formats",
                ExportRoutes::formats));
        for (ExportFormat format : ExportFormat.values()) {
            List<Parameter> parameters = new ArrayList<>(EventParameters.ALL);
            if (format.hasFields()) {
                parameters.add(FIELDS);
            }
            if (format == ExportFormat.CSV || format == ExportFormat.DATAPACKAGE) {
                parameters.add(GUARD);
            }
            routes.add(Route.get(
                            "/exports/" + format.label(),
                            "export_" + format.label(),
                            "exports",
                            "All events that fit: " + format.about(),
                            parameters,
                            "",
                            call -> send(call, format))
                    .as(format.mediaType()));
            routes.add(Route.get(
                    "/exports/" + format.label() + "/manifest",
                    "manifest_" + format.label(),
                    "exports",
                    "How many events the export holds, how many it cannot hold, its size and checksum",
                    parameters,
                    "Manifest",
                    call -> manifest(call, format)));
        }
        return routes;
    }

    private static void formats(Call call) {
        ObjectNode answer = Json.object();
        ArrayNode items = answer.putArray("items");
        for (ExportFormat format : ExportFormat.values()) {
            items.addObject()
                    .put("name", format.label())
                    .put("about", format.about())
                    .put("mediatype", format.mediaType())
                    .put("extension", format.extension());
        }
        EventRoutes.answer(call, answer);
    }

    private void send(Call call, ExportFormat format) throws IOException {
        ExportRequest request = request(call);
        Context context = call.context();
        context.header(
                "Content-Disposition",
                (format.isFeed() ? "inline" : "attachment") + "; filename=\"" + name(call, format) + "\"");
        context.header("Chancery-Events", Long.toString(record.events().count(request.filter())));
        Download.stream(context, out -> Exporter.write(request, format, out));
    }

    private void manifest(Call call, ExportFormat format) throws IOException {
        Manifest manifest = Exporter.write(request(call), format, OutputStream.nullOutputStream());
        EventRoutes.answer(call, manifest.json(name(call, format)));
    }

    private ExportRequest request(Call call) {
        Context context = call.context();
        return new ExportRequest(
                record,
                EventParameters.filter(call),
                null,
                call.query(),
                call.fields(),
                !"no".equalsIgnoreCase(call.text("guard")),
                new Links(context.scheme() + "://" + context.host()));
    }

    private static String name(Call call, ExportFormat format) {
        boolean own = format == ExportFormat.CSV || format == ExportFormat.JSONL || format == ExportFormat.PARQUET;
        return ExportName.of(own ? "events" : "events-" + format.label(), call.query(), format.extension());
    }
}
