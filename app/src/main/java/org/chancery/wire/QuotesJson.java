package org.chancery.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorTagger;
import org.chancery.analysis.Analyzer;
import org.chancery.statement.Attribution;
import org.chancery.statement.AttributionTagger;
import org.chancery.text.AnalyzedText;
import org.chancery.text.CodePoints;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** The filter {@code quotes}. */
public final class QuotesJson {

    private final Analyzer analyzer;
    private final ActorTagger actors;
    private final AttributionTagger tagger;

    public QuotesJson(Analyzer analyzer, ActorTagger actors, AttributionTagger tagger) {
        this.analyzer = analyzer;
        this.actors = actors;
        this.tagger = tagger;
    }

    public ObjectNode answer(ObjectNode line) throws LineException {
        String text = Json.required(line, "text");
        LocalDate date = Json.date(line, "date");
        AnalyzedText analyzed = analyzer.analyze(text);
        CodePoints points = CodePoints.of(text);
        ArrayNode attributions = Json.array();
        for (Attribution attribution : tagger.tag(analyzed, actors.tag(analyzed, date))) {
            attributions.add(node(attribution, text, points));
        }
        ObjectNode answer = Json.object();
        answer.set("attributions", attributions);
        return answer;
    }

    private static ObjectNode node(Attribution attribution, String text, CodePoints points) {
        ObjectNode node = Json.object();
        node.set("source", Json.span(attribution.source(), text, points));
        node.set("cue", Json.span(attribution.cue(), text, points));
        node.set("content", content(attribution.content(), text, points));
        node.put("kind", attribution.kind().label());
        node.set("speaker", speaker(attribution.speaker()));
        node.put("voice", attribution.voice().label());
        return node;
    }

    private static JsonNode content(List<Span> content, String text, CodePoints points) {
        if (content.size() == 1) {
            return Json.span(content.get(0), text, points);
        }
        ArrayNode parts = Json.array();
        content.forEach(span -> parts.add(Json.span(span, text, points)));
        return parts;
    }

    private static ObjectNode speaker(@Nullable Actor actor) {
        ObjectNode node = Json.object();
        node.put("name", actor == null ? null : actor.name());
        node.put("country", actor == null ? null : actor.country());
        node.put("sector", actor == null ? null : actor.sector());
        return node;
    }
}
