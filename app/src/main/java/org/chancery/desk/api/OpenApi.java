package org.chancery.desk.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.chancery.wire.Json;

/** The table of routes as an OpenAPI 3.1 document. */
final class OpenApi {

    private static final String PROBLEM = "application/problem+json";

    private OpenApi() {}

    static ObjectNode document(List<Route> routes) {
        ObjectNode document = Json.object().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Chancery")
                .put("version", "1")
                .put(
                        "description",
                        "A citable diplomatic record: events with the sentences that they rest on. Lists are given by pages"
                                + " (next leads on) and whole as .csv, .jsonl and .parquet. Offsets count Unicode code points of a"
                                + " document's clean text, ends exclusive. What cannot be answered is a problem document (RFC 9457).")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/api/v1");
        ObjectNode paths = document.putObject("paths");
        for (Route route : routes) {
            paths.withObject("/" + route.path().replace("~", "~0").replace("/", "~1"))
                    .set(route.method().name().toLowerCase(Locale.ROOT), operation(route));
        }
        document.putObject("components").set("schemas", Schemas.all());
        return document;
    }

    private static ObjectNode operation(Route route) {
        ObjectNode operation = Json.object().put("operationId", route.id()).put("summary", route.summary());
        operation.putArray("tags").add(route.tag());
        ArrayNode parameters = operation.putArray("parameters");
        route.parameters().forEach(parameter -> parameters.add(parameter.openApi()));
        if (route.method() == Route.Method.POST) {
            ref(
                    operation.putObject("requestBody").put("required", true).putObject("content"),
                    "application/json",
                    route.path().equals("/code") ? "CodeRequest" : "JobRequest");
        }
        ObjectNode responses = operation.putObject("responses");
        ObjectNode content = responses.putObject("200").put("description", "The answer.").putObject("content");
        String media = route.mediaType().replaceFirst(";.*", "");
        if (route.schema() == null) {
            content.putObject(media);
        } else {
            ref(content, media, route.schema());
        }
        if (route.method() == Route.Method.GET) {
            responses.putObject("304").put("description", "The answer is the one that If-None-Match names.");
        }
        problem(responses, "400", "The question is wrong; the problem says how.");
        if (route.parameters().stream().anyMatch(Parameter::inPath)) {
            problem(responses, "404", "There is no such thing.");
        }
        if (route.method() == Route.Method.POST) {
            problem(responses, "413", "The body is too large.");
        }
        problem(responses, "401", "The desk asks who you are.");
        problem(responses, "403", "Not for this account, or from a page of another site.");
        problem(responses, "421", "The desk does not answer to this name.");
        return operation;
    }

    private static void problem(ObjectNode responses, String status, String about) {
        ref(responses.putObject(status).put("description", about).putObject("content"), PROBLEM, "Problem");
    }

    private static void ref(ObjectNode content, String media, String schema) {
        content.putObject(media).putObject("schema").put("$ref", "#/components/schemas/" + schema);
    }
}
