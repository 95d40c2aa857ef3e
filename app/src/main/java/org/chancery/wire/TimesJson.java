package org.chancery.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.chancery.analysis.Analyzer;
import org.chancery.text.AnalyzedText;
import org.chancery.text.CodePoints;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeTagger;

/** The filter {@code times}. */
public final class TimesJson {

    private final Analyzer analyzer;
    private final TimeTagger tagger;

    public TimesJson(Analyzer analyzer, TimeTagger tagger) {
        this.analyzer = analyzer;
        this.tagger = tagger;
    }

    public ObjectNode answer(ObjectNode line) throws LineException {
        String text = Json.required(line, "text");
        LocalDate date = Json.date(line, "date");
        AnalyzedText analyzed = analyzer.analyze(text);
        CodePoints points = CodePoints.of(text);
        ArrayNode times = Json.array();
        for (TimeExpression time : tagger.tag(analyzed, date)) {
            times.add(node(time, text, points));
        }
        ObjectNode answer = Json.object();
        answer.set("times", times);
        return answer;
    }

    private static ObjectNode node(TimeExpression time, String text, CodePoints points) {
        ObjectNode node = Json.object();
        Json.put(node, time.span(), text, points);
        node.put("type", time.type().name());
        node.put("value", time.value());
        node.put("mod", time.mod());
        node.put("basis", time.basis().label());
        return node;
    }
}
