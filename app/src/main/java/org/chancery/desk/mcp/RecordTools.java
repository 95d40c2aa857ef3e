package org.chancery.desk.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.ChanceryException;
import org.chancery.record.DiplomaticRecord;
import org.chancery.wire.Json;

/** The tools, each with the schema of its arguments. */
final class RecordTools {

    private static final Map<String, Object> TEXT = Map.of("type", "string", "maxLength", 2000);

    private static final Map<String, Object> FILTER = Map.ofEntries(
            property(
                    "source",
                    "Who acts: country code (RUS), CAMEO actor code, actor id or part of a name; a|b is either."),
            property("target", "Who it is done to."),
            property("actor", "Who takes part, on either side."),
            property("dyad", "Two actors in either direction, as RUS-PRK or Russia:North Korea."),
            property("type", "PLOVER type (CONSULT), with a mode (CONSULT/visit), or the start of a CAMEO code."),
            property("since", "First day: 2024-03-18, 2024-03 or 2024."),
            property("until", "Last day, inclusive."),
            property(
                    "state",
                    "occurred, planned, alleged, denied, possible, announced, under way, cancelled, postponed …"),
            property("outlet", "Part of the name of an outlet that reports it."),
            property("place", "Name of a place, or code of its country."),
            limit("Most events, the latest ones (standard 20)."));

    private final CitedAnswers answers;
    private final McpJsonMapper mapper;

    RecordTools(DiplomaticRecord record, McpJsonMapper mapper) {
        this.answers = new CitedAnswers(record);
        this.mapper = mapper;
    }

    List<McpServerFeatures.SyncToolSpecification> all() {
        return List.of(
                tool(
                        "search",
                        "Find sentences of the documents by their words: \"a phrase\", -without, one | other, begin*.",
                        Map.ofEntries(property("q", "The words."), limit("Most sentences (standard 20).")),
                        List.of("q"),
                        arguments -> answers.search(new Arguments(arguments))),
                tool(
                        "events",
                        "Coded events that fit, with codes, parties, dates and the sentences that they rest on.",
                        FILTER,
                        List.of(),
                        arguments -> answers.events(new Arguments(arguments))),
                tool(
                        "evidence",
                        "Everything that one event rests on: each sentence with its document and offsets.",
                        Map.ofEntries(property("event", "Id of an event, e_….")),
                        List.of("event"),
                        arguments -> answers.evidence(new Arguments(arguments))),
                tool(
                        "timeline",
                        "A chronology: a line an event in fixed words, with its sentence.",
                        FILTER,
                        List.of(),
                        arguments -> answers.timeline(new Arguments(arguments))),
                tool(
                        "dyad",
                        "Cooperation and conflict between two actors over time, and their latest events with"
                                + " sentences.",
                        Map.ofEntries(
                                property("dyad", "Two actors, as RUS-PRK."),
                                Map.entry(
                                        "unit",
                                        Map.of("type", "string", "enum", List.of("day", "week", "month", "year"))),
                                property("since", "First day."),
                                property("until", "Last day, inclusive."),
                                limit("Most of the latest events (standard 10).")),
                        List.of("dyad"),
                        arguments -> answers.dyad(new Arguments(arguments))),
                tool(
                        "brief",
                        "A brief: what happened, is planned, is claimed and denied, where reports differ; every line"
                                + " cited.",
                        with(FILTER, "length", Map.of("type", "string", "enum", List.of("short", "page", "full"))),
                        List.of(),
                        arguments -> answers.brief(new Arguments(arguments))),
                tool(
                        "code",
                        "Code who did what to whom in a text of your own; nothing is stored. Offsets count in that"
                                + " text.",
                        Map.ofEntries(
                                Map.entry("text", Map.of("type", "string", "maxLength", 1_000_000)),
                                property("date", "Day that relative dates count from: 2024-03-21."),
                                property("title", "Headline."),
                                property("outlet", "Who published it.")),
                        List.of("text"),
                        answers::code));
    }

    private McpServerFeatures.SyncToolSpecification tool(
            String name,
            String about,
            Map<String, Object> properties,
            List<String> required,
            Function<Map<String, Object>, ObjectNode> work) {
        McpSchema.Tool tool = McpSchema.Tool.builder(
                        name,
                        Map.of(
                                "type",
                                "object",
                                "properties",
                                properties,
                                "required",
                                required,
                                "additionalProperties",
                                false))
                .description(about)
                .annotations(McpSchema.ToolAnnotations.builder()
                        .readOnlyHint(true)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
        return McpServerFeatures.SyncToolSpecification.builder()
                .tool(tool)
                .callHandler((exchange, request) -> call(work, request))
                .build();
    }

    /** What went wrong is told to the model, which may then ask better. */
    private McpSchema.CallToolResult call(
            Function<Map<String, Object>, ObjectNode> work, McpSchema.CallToolRequest request) {
        try {
            Map<String, Object> arguments = request.arguments();
            String answer = Json.write(work.apply(arguments == null ? Map.of() : arguments));
            return McpSchema.CallToolResult.builder()
                    .addTextContent(answer)
                    .structuredContent(mapper.readValue(answer, Map.class))
                    .build();
        } catch (ChanceryException e) {
            return McpSchema.CallToolResult.builder()
                    .addTextContent(e.getMessage() + " (" + e.remedy() + ")")
                    .isError(true)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map.Entry<String, Object> property(String name, String about) {
        return Map.entry(name, with(TEXT, "description", about));
    }

    private static Map.Entry<String, Object> limit(String about) {
        return Map.entry("limit", Map.of("type", "integer", "minimum", 1, "maximum", 200, "description", about));
    }

    private static Map<String, Object> with(Map<String, Object> some, String name, Object value) {
        Map<String, Object> more = new HashMap<>(some);
        more.put(name, value);
        return Map.copyOf(more);
    }
}
