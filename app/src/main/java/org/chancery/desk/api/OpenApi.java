package org.chancery.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.wire.Json;

/** The table of routes as an OpenAPI 3.1 document. */
final class OpenApi {

    private static final String PROBLEM = "application/problem+json";

    private static final Map<String, String> REFUSALS = new TreeMap<>(Map.of(
            "400", "The question is wrong; the problem says how.",
            "401", "The desk asks who you are.",
            "403", "Not for this account, or from a page of another site.",
            "404", "There is no such thing.",
            "409", "Another one is at it.",
            "413", "The body is too large.",
            "421", "The desk does not answer to this name."));

    private OpenApi() {}

    static ObjectNode document(List<Route> routes) {
        ObjectNode document = Json.object().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Chancery")
                .put("version", "1")
                .put(
                        "description",
                        "A citable diplomatic record: events with the sentences that they rest on. Lists are given by"
                                + " pages (next leads on) and whole as .csv, .jsonl and .parquet. Offsets count Unicode"
                                + " code points of a document's clean text, ends exclusive. What cannot be answered is a"
                                + " problem document (RFC 9457).")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/api/v1");
        ObjectNode paths = document.putObject("paths");
        for (Route route : routes) {
            paths.withObject("/" + route.path().replace("~", "~0").replace("/", "~1"))
                    .set(route.method().name().toLowerCase(Locale.ROOT), operation(route));
        }
        ObjectNode components = document.putObject("components");
        ObjectNode shared = components.putObject("parameters");
        EventParameters.ALL.forEach(parameter -> shared.set(parameter.name(), parameter.openApi()));
        ObjectNode refusals = components.putObject("responses");
        REFUSALS.forEach((status, about) ->
                ref(refusals.putObject(status).put("description", about).putObject("content"), PROBLEM, "Problem"));
        components.set("schemas", Schemas.all());
        return document;
    }

    private static ObjectNode operation(Route route) {
        ObjectNode operation = Json.object().put("operationId", route.id()).put("summary", route.summary());
        operation.putArray("tags").add(route.tag());
        ArrayNode parameters = operation.putArray("parameters");
        for (Parameter parameter : route.parameters()) {
            if (EventParameters.ALL.contains(parameter)) {
                parameters.addObject().put("$ref", "#/components/parameters/" + parameter.name());
            } else {
                parameters.add(parameter.openApi());
            }
        }
        if (route.body() != null) {
            ref(
                    operation.putObject("requestBody").put("required", true).putObject("content"),
                    "application/json",
                    route.body());
        }
        ObjectNode responses = operation.putObject("responses");
        ObjectNode content =
                responses.putObject("200").put("description", "The answer.").putObject("content");
        String media = route.mediaType().replaceFirst(";.*", "");
        if (route.schema() == null) {
            content.putObject(media);
        } else {
            ref(content, media, route.schema());
        }
        if (route.method() == Route.Method.GET) {
            responses.putObject("304").put("description", "The answer is the one that If-None-Match names.");
        }
        refused(responses, "400");
        if (route.parameters().stream().anyMatch(Parameter::inPath) || "ReviewRequest".equals(route.body())) {
            refused(responses, "404");
        }
        if (route.path().equals(BackupRoute.PATH)) {
            refused(responses, "409");
        }
        if (route.method() == Route.Method.POST) {
            refused(responses, "413");
        }
        List.of("401", "403", "421").forEach(status -> refused(responses, status));
        return operation;
    }

    private static void refused(ObjectNode responses, String status) {
        responses.putObject(status).put("$ref", "#/components/responses/" + status);
    }

    private static void ref(ObjectNode content, String media, String schema) {
        content.putObject(media).putObject("schema").put("$ref", "#/components/schemas/" + schema);
    }
}
