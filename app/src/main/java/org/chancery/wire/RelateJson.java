package org.chancery.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.chancery.analysis.Analyzer;
import org.chancery.mention.relate.Relater;
import org.chancery.mention.relate.Relation;
import org.chancery.ontology.QuadClass;
import org.chancery.text.CodePoints;
import org.chancery.text.Span;

/** The filter {@code relate}. */
public final class RelateJson {

    private final Analyzer analyzer;
    private final Relater relater;

    public RelateJson(Analyzer analyzer, Relater relater) {
        this.analyzer = analyzer;
        this.relater = relater;
    }

    public ObjectNode answer(ObjectNode line) throws LineException {
        String text = Json.required(line, "text");
        CodePoints points = CodePoints.of(text);
        Relation relation = relater.relate(
                analyzer.analyze(text), spans(line, "source", points, text), spans(line, "target", points, text));
        ObjectNode answer = Json.object();
        answer.put("type", relation.coding().type().name());
        answer.put("mode", relation.coding().mode());
        answer.put("cameo", relation.coding().cameo());
        QuadClass quad = relation.coding().type().quad();
        answer.put("quad", quad == null ? null : quad.number());
        answer.put("rule", relation.rule());
        answer.put("confidence", Math.round(relation.confidence() * 1000) / 1000.0);
        return answer;
    }

    private static List<Span> spans(ObjectNode line, String field, CodePoints points, String text)
            throws LineException {
        List<Span> spans = new ArrayList<>();
        JsonNode given = line.get(field);
        if (given == null || given.isNull()) {
            return spans;
        }
        Iterable<JsonNode> pieces = given.isArray() ? given : List.of(given);
        for (JsonNode piece : pieces) {
            spans.add(Json.span(piece, text, points));
        }
        return spans;
    }
}
