package org.chancery.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chancery.desk.Desk;
import org.chancery.desk.Settings;
import org.chancery.pipeline.Scripted;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.pipeline.ScriptedJoiner;
import org.chancery.source.fetch.FetchPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The server against its own document: every address, every parameter, right values and wrong ones. Each status has to
 * be documented, each body has to fit its schema, and nothing wrong may be taken for right.
 */
class AnswersAreAsDocumentedTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** They take the parameters of events, in the same code: one value of each sort is asked there. */
    private static final List<String> LIKE_EVENTS = List.of(
            "/evidence", "/timeline", "/briefs", "/exports/", "/registers/", "/network", "/stories", "/history");

    /** So many addresses are asked at once: the desk works while answers are checked. */
    private static final int ASKERS = 4;

    private static final String LONG = "x".repeat(3000);

    @TempDir
    static Path folder;

    private static Desk desk;
    private static JsonNode document;
    private static JsonNode defs;
    private static final Map<String, String> IDS = new HashMap<>();
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    @BeforeAll
    static void start() throws Exception {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report(
                        "North <b>&\"=1+1",
                        "2024-03-20",
                        "A 🕊 dove. RUS CONSULT PRK on 2024-03-18. RUS AID PRK on 2024-03-19. CHN AID PRK."),
                Scripted.report(
                        "South",
                        "2024-03-21",
                        "RUS CONSULT PRK on 2024-03-18. PRK ACCUSE USA on 2024-03-20 (alleged)."
                                + " USA CONSULT PRK on 2024-05-01 (planned). USA SANCTION PRK on 2024-03-21."));
        desk = Desk.start(
                Settings.local(file, "test").with(new ScriptedCoder(), new ScriptedJoiner(), FetchPolicy.STANDARD));
        document = json(get("/openapi.json"));
        defs = MAPPER.readTree(
                document.at("/components/schemas").toString().replace("#/components/schemas/", "#/$defs/"));
        IDS.put("id", "");
        IDS.put("event", first("/events", "id"));
        IDS.put("document", first("/documents", "id"));
        IDS.put("mention", first("/evidence", "mention"));
        IDS.put("story", first("/stories", "id"));
        IDS.put("actor", first("/actors", "id"));
        HttpResponse<String> added = post("jobs", "{\"text\":\"CHN CONSULT PRK on 2024-03-22.\",\"outlet\":\"West\"}");
        check(document.at("/paths/~1jobs/post"), "a job", added, 200);
        IDS.put("job", json(added).get("id").asText());
        assertThat(get("/jobs/" + IDS.get("job") + "/progress").body())
                .contains("event: progress")
                .contains("\"done\"");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @TestFactory
    Stream<DynamicTest> everyAddressAndParameter() {
        List<DynamicTest> tests = new ArrayList<>();
        ExecutorService askers = Executors.newFixedThreadPool(ASKERS);
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    if (method.getKey().equals("get")) {
                        Future<?> asked = askers.submit(() -> {
                            ask(path.getKey(), method.getValue());
                            return null;
                        });
                        tests.add(DynamicTest.dynamicTest(path.getKey(), asked::get));
                    }
                }));
        askers.shutdown();
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream();
    }

    @Test
    void documentNamesNoSchemaThatItLacks() {
        for (JsonNode reference : document.findValues("$ref")) {
            assertThat(document.at(reference.asText().substring(1)).isMissingNode())
                    .as(reference.asText())
                    .isFalse();
        }
    }

    @Test
    void whatIsCodedFitsItsSchemaAndIsNotKept() throws Exception {
        String before = get("/documents").body();
        JsonNode operation = document.at("/paths/~1code/post");
        check(
                operation,
                "code",
                post("code", "{\"text\":\"Kenya condemned the raid by Uganda.\",\"date\":\"2024-03-21\"}"),
                200);
        assertThat(get("/documents").body()).as("nothing of it is kept").isEqualTo(before);
        for (String wrong : List.of(
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"text\":1}",
                "{\"text\":\"x\",\"colour\":\"red\"}",
                "{\"text\":\"x\",\"date\":\"yesterday\"}",
                "{\"text\":\"x\",\"text\":\"y\"}",
                "{\"text\":\"" + "x".repeat(1_000_001) + "\"}")) {
            check(operation, wrong.substring(0, Math.min(40, wrong.length())), post("code", wrong), 400);
        }
        for (String wrong : List.of(
                "", "{}", "{\"text\":\"\"}", "{\"text\":\"x\",\"published\":\"yesterday\"}", "{\"files\":[]}")) {
            check(document.at("/paths/~1jobs/post"), wrong, post("jobs", wrong), 400);
        }
        check(operation, "too much", post("code", "{\"text\":\"" + "x".repeat(9 << 20) + "\"}"), 413);
        check(operation, "hostile", post("code", "{\"text\":\"\\u0000\\ud800 <script>\"}"), 200);
    }

    private static void ask(String path, JsonNode operation) throws Exception {
        boolean thorough = !path.contains(".") && LIKE_EVENTS.stream().noneMatch(path::startsWith);
        List<String> needed = new ArrayList<>();
        for (JsonNode parameter : parameters(operation)) {
            if (parameter.get("required").asBoolean()
                    && parameter.get("in").asText().equals("query")) {
                needed.add(parameter.get("name").asText() + "="
                        + encode(right(path, parameter).get(0)));
            }
        }
        String address = address(path);
        String base = String.join("&", needed);
        check(operation, "plain", get(address + "?" + base), 200);
        if (path.endsWith("/progress")) {
            return;
        }
        check(operation, "unknown", get(address + "?" + base + "&colour=red"), 400);
        check(operation, "unknown with signs", get(address + "?" + base + "&%00%0d%0aX=1"), 400);
        int number = 0;
        for (JsonNode parameter : parameters(operation)) {
            String name = parameter.get("name").asText();
            if (parameter.get("in").asText().equals("path")) {
                for (String wrong :
                        List.of("x", "e_" + "0".repeat(16), LONG.substring(0, 500), "%00", "..%2f..%2fx", "-1")) {
                    String other = address.replace(IDS.getOrDefault(key(path, name), "?"), wrong);
                    check(operation, name + " " + wrong, get(other), 400, 404);
                }
                continue;
            }
            String rest = String.join(
                    "&",
                    needed.stream().filter(each -> !each.startsWith(name + "=")).toList());
            List<String> right = right(path, parameter);
            List<String> wrong = wrong(parameter);
            if (!thorough) {
                right = right.stream()
                        .limit(path.contains("parquet") && number > 0 ? 0 : 1)
                        .toList();
                wrong = List.of(wrong.get(number++ % wrong.size()));
            }
            for (String value : right) {
                check(operation, name + "=" + value, get(address + "?" + rest + "&" + name + "=" + encode(value)), 200);
            }
            for (String value : wrong) {
                String shown = value.length() > 50 ? value.substring(0, 50) + "…" : value;
                check(operation, name + "=" + shown, get(address + "?" + rest + "&" + name + "=" + encode(value)), 400);
            }
            if (thorough && !right.isEmpty()) {
                boolean many = parameter.at("/schema/type").asText().equals("array");
                String twice = name + "=" + encode(right.get(0));
                check(
                        operation,
                        name + " twice",
                        get(address + "?" + rest + "&" + twice + "&" + twice),
                        many ? 200 : 400);
            }
        }
        if (thorough && has(operation, "cursor")) {
            for (String cursor : List.of("AAAA", "eA", "LQplXzA", "====", "x".repeat(150))) {
                check(operation, "cursor " + cursor, get(address + "?" + base + "&cursor=" + cursor), 400);
            }
        }
    }

    private static List<JsonNode> parameters(JsonNode operation) {
        List<JsonNode> parameters = new ArrayList<>();
        for (JsonNode parameter : operation.get("parameters")) {
            parameters.add(
                    parameter.has("$ref")
                            ? document.at(parameter.get("$ref").asText().substring(1))
                            : parameter);
        }
        return parameters;
    }

    private static boolean has(JsonNode operation, String parameter) {
        for (JsonNode each : parameters(operation)) {
            if (each.get("name").asText().equals(parameter)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> right(String path, JsonNode parameter) {
        JsonNode schema =
                parameter.at("/schema/items").isMissingNode() ? parameter.get("schema") : parameter.at("/schema/items");
        List<String> values = new ArrayList<>();
        if (schema.has("enum")) {
            schema.get("enum").forEach(value -> values.add(value.asText()));
            return values;
        }
        if (schema.get("type").asText().equals("integer")) {
            return List.of(
                    schema.get("minimum").asText(), "7", schema.get("maximum").asText());
        }
        return switch (parameter.get("name").asText()) {
            case "since", "until", "as-of", "new_since" ->
                List.of("2024-03-18", "2024-03", "2024", "0001-01-01", "9999-12-31");
            case "dyad" -> List.of("RUS-PRK", "State of USA:PRK", "x-y");
            case "type" -> List.of("CONSULT", "consult/visit", "04", "042");
            case "story" -> List.of(IDS.get("story"), "s_0123456789abcdef");
            case "language" -> List.of("en", "xx");
            case "cursor" -> List.of();
            case "fields" -> List.of(fields(path));
            default ->
                List.of(
                        "RUS",
                        "State of",
                        "a_0123456789abcdef",
                        "' OR 1=1 --",
                        "%_\\*?(",
                        "平壤",
                        "|",
                        "a|b",
                        "\"un closed",
                        "🕊");
        };
    }

    private static String fields(String path) {
        if (path.startsWith("/evidence") || path.startsWith("/registers") || path.startsWith("/timeline")) {
            return "event,quote";
        }
        if (path.startsWith("/dyads") || path.startsWith("/network")) {
            return "one,other";
        }
        if (path.startsWith("/index")) {
            return "start,tone";
        }
        if (path.startsWith("/search")) {
            return "quote";
        }
        if (path.startsWith("/changes") || path.startsWith("/history")) {
            return "run";
        }
        return "id";
    }

    private static List<String> wrong(JsonNode parameter) {
        JsonNode schema =
                parameter.at("/schema/items").isMissingNode() ? parameter.get("schema") : parameter.at("/schema/items");
        List<String> values = new ArrayList<>(List.of("", " ", "\u0000", "a\u0000b", "a\r\nX-Evil: 1", LONG));
        if (schema.get("type").asText().equals("integer")) {
            values.addAll(List.of("-1", "many", "1.5", "99999999999999999999", "0x10", "NaN"));
        }
        if (schema.has("enum") || schema.has("pattern")) {
            values.addAll(List.of("?", "../../etc/passwd", "-1-", "<script>"));
        }
        if (parameter.get("name").asText().equals("type")) {
            values.add("NOTHING");
        }
        if (parameter.get("name").asText().equals("fields")) {
            values.addAll(List.of("colour", "id,", ",", "id,colour"));
        }
        if (parameter.get("name").asText().matches("since|until|new_since")) {
            values.addAll(List.of("2024-13", "2024-02-30", "2024-03-18T00:00:00", "0"));
        }
        return values;
    }

    private static void check(JsonNode operation, String what, HttpResponse<String> answer, Integer... expected)
            throws IOException {
        String status = Integer.toString(answer.statusCode());
        String as = what + " at " + answer.uri() + ": "
                + answer.body().substring(0, Math.min(300, answer.body().length()));
        assertThat(answer.statusCode()).as(as).isIn((Object[]) expected);
        JsonNode documented = operation.at("/responses/" + status);
        assertThat(documented.isMissingNode())
                .as(as + " has an undocumented status")
                .isFalse();
        if (documented.has("$ref")) {
            documented = document.at(documented.get("$ref").asText().substring(1));
        }
        String media = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode content = documented.get("content").get(media);
        assertThat(content).as(as + " is of an undocumented type " + media).isNotNull();
        if (content.has("schema")) {
            assertThat(schema(content.at("/schema/$ref").asText()).validate(json(answer)).stream()
                            .map(Object::toString))
                    .as(as)
                    .isEmpty();
        }
        if (answer.statusCode() == 400) {
            assertThat(json(answer).get("status").asInt()).isEqualTo(400);
            assertThat(json(answer).get("remedy").asText()).as(as).isNotBlank();
        }
        assertThat(answer.headers().map()).as(as).doesNotContainKey("x-evil");
    }

    private static Schema schema(String reference) {
        return SCHEMAS.computeIfAbsent(reference, name -> {
            ObjectNode root = MAPPER.createObjectNode().put("$ref", name.replace("/components/schemas/", "/$defs/"));
            root.set("$defs", defs);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(root);
        });
    }

    private static String address(String path) {
        String address = path;
        for (String name : List.of("id", "mention", "story", "actor", "job")) {
            if (address.contains("{" + name + "}")) {
                address = address.replace("{" + name + "}", IDS.get(key(path, name)));
            }
        }
        return address;
    }

    private static String key(String path, String name) {
        return !name.equals("id") ? name : path.startsWith("/documents") ? "document" : "event";
    }

    private static String first(String path, String field) throws Exception {
        return json(get(path)).at("/items/0/" + field).asText();
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return MAPPER.readTree(answer.body());
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(desk.address() + "api/v1" + path))
                        .header("Accept", path.contains("/progress") ? "text/event-stream" : "*/*")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(desk.address() + "api/v1/" + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
