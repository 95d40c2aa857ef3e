package org.chancery.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorMention;
import org.chancery.mention.EventMention;
import org.chancery.ontology.Ontology;
import org.chancery.ontology.QuadClass;
import org.chancery.place.Place;
import org.chancery.place.PlaceMention;
import org.chancery.statement.Attribution;
import org.chancery.text.CodePoints;
import org.chancery.text.Span;
import org.chancery.time.DateInterval;
import org.jspecify.annotations.Nullable;

/** Writes a coded mention as the filters and exports have it. */
public final class MentionJson {

    private static final Pattern PARTLY = Pattern.compile("XXXX-\\d\\d(?:-\\d\\d)?(?!\\d)");

    private final String given;
    private final CodePoints points;
    private final UnaryOperator<@Nullable Span> toGiven;

    /**
     * @param given the text that offsets count in
     * @param toGiven from a span of the clean text to one of {@code given}; may answer null where there is none
     */
    public MentionJson(String given, UnaryOperator<@Nullable Span> toGiven) {
        this.given = given;
        this.points = CodePoints.of(given);
        this.toGiven = toGiven;
    }

    public ObjectNode node(EventMention mention) {
        ObjectNode node = Json.object();
        node.put("type", mention.type().name());
        node.put("mode", mention.mode());
        ArrayNode contexts = node.putArray("contexts");
        mention.contexts().forEach(contexts::add);
        node.put("cameo", mention.cameo());
        QuadClass quad = mention.type().quad();
        node.put("quad", quad == null ? null : quad.number());
        Ontology.Cameo code = Ontology.get().cameo(mention.cameo());
        node.put("goldstein", code == null ? null : code.goldstein());
        node.set("source", actors(mention.source()));
        node.set("target", actors(mention.target()));
        node.put("modality", mention.judgement().modality().label());
        node.put("certainty", round(mention.judgement().certainty()));
        ArrayNode attributions = node.putArray("attribution");
        mention.attribution().forEach(attribution -> attributions.add(attribution(attribution)));
        node.set("date", date(mention.date()));
        node.set("place", place(mention.place()));
        node.set("trigger", span(mention.trigger()));
        node.set("evidence", span(mention.evidence()));
        ArrayNode objects = node.putArray("objects");
        mention.objects().forEach(object -> objects.add(span(object)));
        node.put("rule", mention.rule());
        node.put("confidence", round(mention.confidence()));
        return node;
    }

    private ArrayNode actors(List<ActorMention> mentions) {
        ArrayNode array = Json.array();
        for (ActorMention mention : mentions) {
            ObjectNode node = span(mention.span());
            Actor actor = mention.actor();
            node.put("name", actor.name());
            node.put("country", actor.country());
            node.put("sector", actor.sector());
            node.put("role", actor.role());
            // A bare GOV would be read as a country by whoever cuts codes in threes.
            node.put("code", actor.country() == null ? null : actor.code());
            node.put("via", mention.via().label());
            node.put("confidence", actor.confidence());
            array.add(node);
        }
        return array;
    }

    private ObjectNode attribution(Attribution attribution) {
        Span source = attribution.source();
        ObjectNode node = source == null ? noSpan() : span(source);
        node.put("kind", attribution.voice().link());
        Actor speaker = attribution.speaker();
        node.put("name", speaker == null ? null : speaker.name());
        node.put("country", speaker == null ? null : speaker.country());
        return node;
    }

    private @Nullable ObjectNode date(EventMention.EventDate date) {
        DateInterval interval = date.interval();
        if (interval == null && date.span() == null) {
            return null;
        }
        ObjectNode node = Json.object();
        String partly = interval == null ? partly(date.value()) : null;
        node.put("start", interval == null ? partly : interval.start().toString());
        node.put("end", interval == null ? partly : interval.end().toString());
        node.put("edtf", interval == null ? date.value() : interval.edtf());
        node.put("precision", interval == null ? null : interval.precision().label());
        node.put("basis", date.basis().label());
        Span words = date.span() == null ? null : toGiven.apply(date.span());
        node.put("text", words == null ? null : words.in(given));
        return node;
    }

    /** A day or month whose year nothing tells, {@code XXXX-10-18}; null for any other value. */
    private static @Nullable String partly(@Nullable String value) {
        Matcher known = value == null ? null : PARTLY.matcher(value);
        return known != null && known.lookingAt() ? known.group() : null;
    }

    private @Nullable ObjectNode place(@Nullable PlaceMention mention) {
        if (mention == null) {
            return null;
        }
        ObjectNode node = span(mention.span());
        Place place = mention.place();
        node.put("name", place == null ? null : place.name());
        node.put("country", place == null ? null : place.country());
        if (place == null) {
            node.putNull("latitude").putNull("longitude").putNull("geonames");
        } else {
            node.put("latitude", place.latitude());
            node.put("longitude", place.longitude());
            node.put("geonames", place.geonames());
        }
        return node;
    }

    private ObjectNode span(Span span) {
        Span mapped = toGiven.apply(span);
        if (mapped == null) {
            return noSpan();
        }
        ObjectNode node = Json.object();
        Json.put(node, mapped, given, points);
        return node;
    }

    private static ObjectNode noSpan() {
        return Json.object().putNull("text").putNull("start").putNull("end");
    }

    private static double round(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
