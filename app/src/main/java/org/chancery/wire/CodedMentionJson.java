package org.chancery.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.actor.Actor;
import org.chancery.event.Coding;
import org.chancery.event.MentionRecord;
import org.chancery.event.Provenance;
import org.chancery.event.Spot;
import org.chancery.event.identity.MentionRecords;
import org.chancery.event.identity.Wordings;
import org.chancery.ontology.PloverType;
import org.chancery.statement.Modality;
import org.chancery.time.DateInterval;
import org.chancery.time.Precision;
import org.jspecify.annotations.Nullable;

/** Reads a whole mention, as {@code code} writes it, into the record that identity is decided by. */
final class CodedMentionJson {

    private CodedMentionJson() {}

    /** Whether a mention is a whole one, and not just a span. */
    static boolean isWhole(JsonNode mention) {
        return mention.hasNonNull("type");
    }

    /**
     * @param salt tells apart mentions of one report that are equal in all that is read
     * @throws LineException where the type is none of PLOVER's
     */
    static MentionRecord read(JsonNode mention, Provenance report, int salt) throws LineException {
        PloverType type = type(text(mention, "type"));
        JsonNode trigger = mention.path("trigger");
        JsonNode evidence = mention.path("evidence");
        List<Actor> source = actors(mention.path("source"));
        List<Actor> target = actors(mention.path("target"));
        String cameo = text(mention, "cameo");
        String sentence = orEmpty(text(evidence, "text"));
        int start = trigger.path("start").asInt(0) - evidence.path("start").asInt(0);
        DateInterval date = date(mention.path("date"));
        Modality modality = modality(text(mention, "modality"));
        return new MentionRecord(
                MentionRecords.id(report.document(), sentence, start, orEmpty(cameo), source, target) + "." + salt,
                new Provenance(
                        report.document(),
                        report.reported(),
                        report.outlet(),
                        report.agency() != null ? report.agency() : agency(mention.path("attribution")),
                        report.copyOf(),
                        report.story(),
                        evidence.path("start").asInt(0)),
                new Coding(type, text(mention, "mode"), texts(mention.path("contexts"), null), cameo),
                source,
                target,
                modality,
                mention.path("certainty").asDouble(modality == Modality.OCCURRED ? 3 : 0),
                speaker(mention.path("attribution")),
                date,
                MentionRecords.partly(date == null ? text(mention.path("date"), "edtf") : null),
                place(mention.path("place")),
                Wordings.of(sentence, orEmpty(text(trigger, "text")), texts(mention.path("objects"), "text")));
    }

    private static PloverType type(@Nullable String label) throws LineException {
        for (PloverType type : PloverType.values()) {
            if (type.name().equalsIgnoreCase(label)) {
                return type;
            }
        }
        throw new LineException("the type \"" + label + "\" is none of PLOVER's");
    }

    private static Modality modality(@Nullable String label) {
        for (Modality modality : Modality.values()) {
            if (modality.label().equals(label)) {
                return modality;
            }
        }
        return Modality.OCCURRED;
    }

    private static List<Actor> actors(JsonNode side) {
        List<Actor> actors = new ArrayList<>();
        for (JsonNode actor : side) {
            String name = text(actor, "name") != null ? text(actor, "name") : text(actor, "text");
            if (name != null || text(actor, "country") != null) {
                actors.add(new Actor(
                        name != null ? name : orEmpty(text(actor, "country")),
                        text(actor, "country"),
                        text(actor, "sector"),
                        text(actor, "role"),
                        text(actor, "code"),
                        text(actor, "wikidata"),
                        actor.path("confidence").asDouble(1)));
            }
        }
        return actors;
    }

    private static @Nullable String agency(JsonNode attribution) {
        return ofKind(attribution, "agency");
    }

    private static @Nullable String speaker(JsonNode attribution) {
        return ofKind(attribution, "speaker");
    }

    private static @Nullable String ofKind(JsonNode attribution, String kind) {
        for (JsonNode source : attribution) {
            if (kind.equals(text(source, "kind"))) {
                return text(source, "name") != null ? text(source, "name") : text(source, "text");
            }
        }
        return null;
    }

    private static @Nullable DateInterval date(JsonNode date) {
        LocalDate start = day(text(date, "start"), false);
        LocalDate end = day(text(date, "end"), true);
        if (start == null || end == null || end.isBefore(start) || "unresolved".equals(text(date, "basis"))) {
            return null;
        }
        String edtf = text(date, "edtf");
        return new DateInterval(
                start, end, precision(text(date, "precision"), start, end), edtf != null ? edtf : start + "/" + end);
    }

    private static @Nullable LocalDate day(@Nullable String text, boolean last) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() == 4) {
                return LocalDate.parse(text + (last ? "-12-31" : "-01-01"));
            }
            if (text.length() == 7) {
                LocalDate first = LocalDate.parse(text + "-01");
                return last ? first.plusMonths(1).minusDays(1) : first;
            }
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Precision precision(@Nullable String label, LocalDate start, LocalDate end) {
        for (Precision precision : Precision.values()) {
            if (precision.label().equals(label)) {
                return precision;
            }
        }
        return start.equals(end) ? Precision.DAY : Precision.RANGE;
    }

    private static @Nullable Spot place(JsonNode place) {
        String name = text(place, "name") != null ? text(place, "name") : text(place, "text");
        if (name == null) {
            return null;
        }
        String kind = orEmpty(text(place, "kind")).toLowerCase(Locale.ROOT);
        return new Spot(
                name,
                text(place, "country"),
                kind.equals("country") || kind.equals("continent") || kind.equals("region"));
    }

    private static List<String> texts(JsonNode list, @Nullable String field) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list) {
            String text = item.isTextual() ? item.textValue() : field == null ? null : text(item, field);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value != null && value.isTextual() && !value.textValue().isBlank() ? value.textValue() : null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
