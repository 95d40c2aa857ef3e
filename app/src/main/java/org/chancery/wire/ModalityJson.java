package org.chancery.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.chancery.actor.ReportActors;
import org.chancery.analysis.Analyzer;
import org.chancery.statement.Attribution;
import org.chancery.statement.AttributionTagger;
import org.chancery.statement.Judgement;
import org.chancery.statement.ModalityJudge;
import org.chancery.text.AnalyzedText;
import org.chancery.text.CodePoints;
import org.chancery.text.Span;

/** The filter {@code modality}. */
public final class ModalityJson {

    private final Analyzer analyzer;
    private final AttributionTagger tagger;
    private final ModalityJudge judge;

    public ModalityJson(Analyzer analyzer, AttributionTagger tagger, ModalityJudge judge) {
        this.analyzer = analyzer;
        this.tagger = tagger;
        this.judge = judge;
    }

    public ObjectNode answer(ObjectNode line) throws LineException {
        String text = Json.required(line, "text");
        JsonNode triggers = line.get("triggers");
        if (triggers == null || !triggers.isArray()) {
            throw new LineException("the field \"triggers\" is missing or no list");
        }
        AnalyzedText analyzed = analyzer.analyze(text);
        CodePoints points = CodePoints.of(text);
        List<Attribution> attributions = tagger.tag(analyzed, new ReportActors(List.of()));
        ArrayNode modalities = Json.array();
        for (JsonNode trigger : triggers) {
            Span span = Json.span(trigger, text, points);
            Judgement judgement = judge.judge(analyzed, span, attributions);
            ObjectNode node = Json.object();
            Json.put(node, span, text, points);
            node.put("modality", judgement.modality().label());
            node.put("certainty", judgement.certainty());
            node.put("reason", judgement.reason());
            modalities.add(node);
        }
        ObjectNode answer = Json.object();
        answer.set("modalities", modalities);
        return answer;
    }
}
