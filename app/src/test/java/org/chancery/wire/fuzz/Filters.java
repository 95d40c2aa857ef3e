package org.chancery.wire.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.document.Reader;
import org.chancery.event.coded.RecordLinker;
import org.chancery.event.coref.WordLinker;
import org.chancery.event.identity.EventLinker;
import org.chancery.event.story.StoryGatherer;
import org.chancery.pipeline.Layers;
import org.chancery.wire.ActorsJson;
import org.chancery.wire.CodeJson;
import org.chancery.wire.Json;
import org.chancery.wire.JsonLines;
import org.chancery.wire.LineException;
import org.chancery.wire.LinkJson;
import org.chancery.wire.ModalityJson;
import org.chancery.wire.PlacesJson;
import org.chancery.wire.QuotesJson;
import org.chancery.wire.RecordLinkJson;
import org.chancery.wire.RelateJson;
import org.chancery.wire.ReportJson;
import org.chancery.wire.StoriesJson;
import org.chancery.wire.TimesJson;

/** Every filter verb over the real layers, and what holds of any answer. */
final class Filters {

    private static final Map<String, JsonLines.LineFunction> LINES = new LinkedHashMap<>();
    private static final Map<String, JsonLines.BatchFunction> WHOLE = new LinkedHashMap<>();

    static {
        Layers layers = Layers.english();
        LINES.put("read", new ReportJson(new Reader())::answer);
        LINES.put("times", new TimesJson(layers.analyzer(), layers.times())::answer);
        LINES.put("places", new PlacesJson(layers.analyzer(), layers.places())::answer);
        LINES.put("actors", new ActorsJson(layers.actorResolver())::answer);
        LINES.put("quotes", new QuotesJson(layers.analyzer(), layers.actors(), layers.attributions())::answer);
        LINES.put("modality", new ModalityJson(layers.analyzer(), layers.attributions(), layers.modality())::answer);
        LINES.put("code", new CodeJson(layers.analyzer(), layers.coder())::answer);
        LINES.put("relate", new RelateJson(layers.analyzer(), layers.relater())::answer);
        WHOLE.put("stories", new StoriesJson(new StoryGatherer())::answer);
        WHOLE.put("link", new LinkJson(new EventLinker(), new WordLinker(new StoryGatherer()))::answer);
        WHOLE.put("link --records", new RecordLinkJson(new RecordLinker())::answer);
    }

    private Filters() {}

    /** The verbs, in the contract's order. */
    static List<String> verbs() {
        List<String> verbs = new ArrayList<>(LINES.keySet());
        verbs.addAll(WHOLE.keySet());
        return verbs;
    }

    /** What a verb writes for an input. */
    static String run(String verb, String input, int threads) {
        try {
            ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JsonLines lines = new JsonLines(threads, false);
            if (LINES.containsKey(verb)) {
                lines.each(in, out, Objects.requireNonNull(LINES.get(verb)));
            } else {
                lines.all(in, out, Objects.requireNonNull(WHOLE.get(verb)));
            }
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Checks what a verb wrote for one line whose {@code text} was {@code text}: one JSON object, and wherever it has
     * {@code start}, {@code end} and {@code text}, these code points of the text as it was given.
     */
    static void check(String verb, String text, String output) {
        if (output.isEmpty() || output.indexOf('\n') != output.length() - 1) {
            throw new IllegalStateException(verb + ": not one line: " + output);
        }
        ObjectNode answer;
        try {
            answer = Json.parse(output);
        } catch (LineException e) {
            throw new IllegalStateException(verb + ": no JSON: " + output, e);
        }
        if (!verb.equals("read")) {
            spans(verb, text, answer);
        }
    }

    private static void spans(String verb, String text, JsonNode node) {
        JsonNode start = node.get("start");
        JsonNode end = node.get("end");
        JsonNode words = node.get("text");
        if (start != null && end != null && start.isInt() && end.isInt()) {
            int length = text.codePointCount(0, text.length());
            if (start.intValue() < 0 || end.intValue() < start.intValue() || end.intValue() > length) {
                throw new IllegalStateException(verb + ": outside the text: " + node);
            }
            String there = text.substring(
                    text.offsetByCodePoints(0, start.intValue()), text.offsetByCodePoints(0, end.intValue()));
            if (words != null && words.isTextual() && !words.textValue().equals(there)) {
                throw new IllegalStateException(verb + ": not the words there: " + node);
            }
        }
        node.forEach(child -> spans(verb, text, child));
    }
}
