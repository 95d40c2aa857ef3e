package org.chancery.desk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.desk.account.Role;
import org.chancery.pipeline.Layers;
import org.chancery.wire.CodeJson;
import org.chancery.wire.Json;
import org.chancery.wire.LineException;

/** Codes a text that is sent along, as the filter {@code code} does; nothing of it is kept. */
final class CodeRoute {

    private static final Set<String> KNOWN = Set.of("text", "date", "title", "outlet", "url");
    private static final int LONGEST = 1_000_000;

    List<Route> routes() {
        return List.of(Route.post(
                "/code",
                "code",
                "code",
                "Who did what to whom in a text; stores nothing",
                "CodeRequest",
                "Coded",
                Role.READER,
                CodeRoute::code));
    }

    private static void code(Call call) {
        EventRoutes.answer(call, answer(call.context().body()));
    }

    /** @param body {@code {text, date, title, outlet, url}} as JSON; all but the text may be absent */
    static ObjectNode answer(String body) {
        try {
            ObjectNode line = Json.parse(body);
            line.fieldNames().forEachRemaining(name -> {
                if (!KNOWN.contains(name)) {
                    throw new ChanceryException(
                            ErrorCode.USAGE,
                            "there is no such property here: " + name.replaceAll("\\p{Cntrl}", "?"),
                            "known are "
                                    + String.join(", ", KNOWN.stream().sorted().toList()));
                }
                if (!line.get(name).isTextual()) {
                    throw new ChanceryException(ErrorCode.USAGE, name + " is no text", "send it as a string");
                }
            });
            if (Json.required(line, "text").length() > LONGEST) {
                throw new ChanceryException(
                        ErrorCode.USAGE, "the text is longer than " + LONGEST + " characters", "send it in parts");
            }
            return new CodeJson(Layers.english().analyzer(), Layers.english().coder()).answer(line);
        } catch (LineException e) {
            throw new ChanceryException(
                    ErrorCode.USAGE, e.getMessage(), "send {\"text\": \"…\", \"date\": \"2024-03-21\"}", e);
        }
    }
}
