package org.chancery.desk.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.desk.Desk;
import org.chancery.desk.Settings;
import org.chancery.pipeline.Scripted;
import org.chancery.record.DiplomaticRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The SDK's own client, over HTTP and over a process's standard streams, gets answers that can be cited. */
class AnswersCiteInsteadOfRecallingTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Path file;
    private static Desk desk;
    private static McpSyncClient http;
    private static McpSyncClient stdio;

    @BeforeAll
    static void start() {
        file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report(
                        "North",
                        "2024-03-20",
                        "A 🕊 dove stands before it. RUS CONSULT PRK on 2024-03-18. RUS AID PRK on 2024-03-19."),
                Scripted.report(
                        "South",
                        "2024-03-21",
                        "RUS CONSULT PRK on 2024-03-18. PRK ACCUSE USA on 2024-03-20 (alleged)."));
        desk = Desk.start(Settings.local(file, "test").readingOnly(true));
        http = client(HttpClientStreamableHttpTransport.builder(desk.address())
                .jsonMapper(new JacksonMcpJsonMapper(MAPPER))
                .endpoint("/mcp")
                .build());
        stdio = client(new StdioClientTransport(
                ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString())
                        .args(
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.chancery.cli.Main",
                                "mcp",
                                "--record",
                                file.toString())
                        .build(),
                new JacksonMcpJsonMapper(MAPPER)));
    }

    @AfterAll
    static void stop() {
        http.close();
        stdio.close();
        desk.close();
    }

    static Stream<McpSyncClient> clients() {
        return Stream.of(http, stdio);
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("clients")
    void toolsAreTheseSevenAndOnlyRead(McpSyncClient client) {
        assertThat(client.listTools().tools())
                .allSatisfy(
                        tool -> assertThat(tool.annotations().readOnlyHint()).isTrue())
                .extracting(McpSchema.Tool::name)
                .containsExactlyInAnyOrder("search", "events", "evidence", "timeline", "dyad", "brief", "code");
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("clients")
    void everyQuoteStandsWhereTheAnswerSays(McpSyncClient client) throws Exception {
        JsonNode events = call(client, "events", Map.of("dyad", "RUS-PRK"));
        assertThat(events.get("count").asInt()).isEqualTo(2);
        assertThat(cited(events)).isEqualTo(3);
        String event = events.at("/events/0/id").asText();
        assertThat(cited(call(client, "evidence", Map.of("event", event)))).isEqualTo(2);
        assertThat(cited(call(client, "timeline", Map.of("since", "2024-03-19"))))
                .isEqualTo(2);
        assertThat(cited(call(client, "search", Map.of("q", "consult")))).isEqualTo(2);
        JsonNode dyad = call(client, "dyad", Map.of("dyad", "RUS-PRK", "unit", "month"));
        assertThat(dyad.at("/periods/0/cooperation").asInt()).isEqualTo(2);
        assertThat(cited(dyad)).isEqualTo(2);
        assertThat(cited(call(client, "brief", Map.of("actor", "PRK")))).isGreaterThanOrEqualTo(3);
    }

    @Test
    void codingPointsIntoTheTextThatWasSent() throws Exception {
        String text = "🕊 Kenya condemned the raid by Uganda.";
        JsonNode mention =
                call(http, "code", Map.of("text", text, "date", "2024-03-21")).at("/mentions/0");
        assertThat(mention.get("type").asText()).isEqualTo("ACCUSE");
        int start = text.offsetByCodePoints(0, mention.at("/trigger/start").asInt());
        assertThat(text.substring(start)).startsWith(mention.at("/trigger/text").asText());
    }

    @Test
    void wrongCallsAreToldToTheModel() {
        assertThat(result(http, "evidence", Map.of("event", "e_nothing")).isError())
                .isTrue();
        assertThat(result(http, "events", Map.of("since", "yesterday")).isError())
                .isTrue();
        assertThat(result(http, "search", Map.of()).isError()).isTrue();
        assertThat(result(http, "events", Map.of("colour", "red")).isError()).isTrue();
    }

    private static McpSyncClient client(McpClientTransport transport) {
        McpSyncClient client = McpClient.sync(transport)
                .requestTimeout(Duration.ofSeconds(90))
                .initializationTimeout(Duration.ofSeconds(90))
                .build();
        client.initialize();
        return client;
    }

    private static McpSchema.CallToolResult result(McpSyncClient client, String tool, Map<String, Object> arguments) {
        return client.callTool(new McpSchema.CallToolRequest(tool, arguments));
    }

    private static JsonNode call(McpSyncClient client, String tool, Map<String, Object> arguments) throws Exception {
        McpSchema.CallToolResult result = result(client, tool, arguments);
        String text = ((McpSchema.TextContent) result.content().get(0)).text();
        assertThat(result.isError()).as(text).isNotEqualTo(true);
        return MAPPER.readTree(text);
    }

    /** How many quotes there are, each of which stands in its document at its offsets. */
    private static int cited(JsonNode answer) {
        int count = 0;
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            for (JsonNode citation : answer.findParents("quote")) {
                String text =
                        record.reports().get(citation.get("document").asText()).text();
                int start = text.offsetByCodePoints(0, citation.get("start").asInt());
                int end = text.offsetByCodePoints(0, citation.get("end").asInt());
                assertThat(text.substring(start, end))
                        .isEqualTo(citation.get("quote").asText());
                count++;
            }
        }
        return count;
    }
}
