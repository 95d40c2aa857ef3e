package org.chancery.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.chancery.analysis.Analyzer;
import org.chancery.place.Place;
import org.chancery.place.PlaceMention;
import org.chancery.place.PlaceTagger;
import org.chancery.text.AnalyzedText;
import org.chancery.text.CodePoints;

/** The filter {@code places}. */
public final class PlacesJson {

    private final Analyzer analyzer;
    private final PlaceTagger tagger;

    public PlacesJson(Analyzer analyzer, PlaceTagger tagger) {
        this.analyzer = analyzer;
        this.tagger = tagger;
    }

    public ObjectNode answer(ObjectNode line) throws LineException {
        String text = Json.required(line, "text");
        AnalyzedText analyzed = analyzer.analyze(text);
        CodePoints points = CodePoints.of(text);
        ArrayNode places = Json.array();
        for (PlaceMention mention : tagger.tag(analyzed)) {
            places.add(node(mention, text, points));
        }
        ObjectNode answer = Json.object();
        answer.set("places", places);
        return answer;
    }

    private static ObjectNode node(PlaceMention mention, String text, CodePoints points) {
        ObjectNode node = Json.object();
        Json.put(node, mention.span(), text, points);
        node.put("use", mention.use().label());
        Place place = mention.place();
        node.put("name", place == null ? null : place.name());
        node.put("kind", place == null ? null : place.kind().name().toLowerCase(Locale.ROOT));
        node.put("country", place == null ? null : place.country());
        node.put("admin", place == null ? null : place.admin());
        node.put("latitude", place == null ? null : rounded(place.latitude()));
        node.put("longitude", place == null ? null : rounded(place.longitude()));
        node.put("geonames", place == null ? null : place.geonames());
        return node;
    }

    /** Three digits are a hundred metres; more would claim a precision that the gazetteer lacks. */
    private static Double rounded(double degrees) {
        return Math.round(degrees * 1000) / 1000.0;
    }
}
