package org.chancery.wire.fuzz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.wire.Json;

/**
 * What a fuzzer drives: the first byte chooses a verb and whether the rest is a line of its own or the text of a good
 * one. An exception, an answer that is no line of JSON, an offset outside the text are findings. The method's name is
 * the one that Jazzer looks for.
 */
public final class FilterFuzz {

    private static final int RAW = 64;
    private static final List<String> VERBS = Filters.verbs();

    private FilterFuzz() {}

    /** Loads all layers, so that the time limit of an input is about the input. */
    public static void fuzzerInitialize() {
        for (int i = 0; i < VERBS.size(); i++) {
            one(i, "The foreign minister of Peru met his colleague in Quito on Monday, an official said.");
        }
    }

    /** Gives {@code bytes} to a verb. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (bytes.length > 0) {
            one(bytes[0], new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8));
        }
    }

    private static void one(int choice, String rest) {
        String verb = VERBS.get(Math.floorMod(choice % RAW, VERBS.size()));
        if (choice >= RAW || choice < 0) {
            Filters.run(verb, rest, 1);
            return;
        }
        Filters.check(verb, rest, Filters.run(verb, line("1", rest), 1));
    }

    /** A line with every field that some verb asks for. */
    static String line(String id, String text) {
        ObjectNode line = Json.object();
        line.put("id", id);
        line.put("text", text);
        line.put("date", "2024-03-20");
        line.put("title", text.substring(0, Math.min(text.length(), 60)));
        line.put("outlet", "Harbour Ledger");
        int half = text.codePointCount(0, text.length()) / 2;
        line.putArray("triggers").addObject().put("start", 0).put("end", half);
        line.putArray("source").addObject().put("start", 0).put("end", half);
        line.putArray("target").addObject().put("start", half).put("end", 2 * half);
        line.putArray("mentions").addObject().put("id", "m").put("start", 0).put("end", half);
        return Json.write(line) + "\n";
    }
}
