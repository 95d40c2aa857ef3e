package org.chancery.event.identity;

import java.util.ArrayList;
import java.util.List;
import org.chancery.actor.Actor;
import org.chancery.actor.ActorMention;
import org.chancery.event.Coding;
import org.chancery.event.ContentId;
import org.chancery.event.MentionRecord;
import org.chancery.event.Provenance;
import org.chancery.event.Spot;
import org.chancery.mention.EventMention;
import org.chancery.place.Place;
import org.chancery.place.PlaceMention;
import org.chancery.statement.Attribution;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes records of the coder's mentions. */
public final class MentionRecords {

    private MentionRecords() {}

    /** @param text the clean text that the mention's spans count in */
    public static MentionRecord of(EventMention mention, String text, Provenance from) {
        List<Actor> source = actors(mention.source());
        List<Actor> target = actors(mention.target());
        String evidence = mention.evidence().in(text);
        String trigger = mention.trigger().in(text);
        return new MentionRecord(
                id(
                        from.document(),
                        evidence,
                        mention.trigger().start() - mention.evidence().start(),
                        mention.cameo(),
                        source,
                        target),
                from,
                new Coding(mention.type(), mention.mode(), mention.contexts(), mention.cameo()),
                source,
                target,
                mention.judgement().modality(),
                mention.judgement().certainty(),
                speaker(mention.attribution(), text),
                mention.date().interval(),
                partly(mention.date().interval() == null ? mention.date().value() : null),
                spot(mention.place(), text),
                Wordings.of(evidence, trigger, in(mention.objects(), text)));
    }

    /** The id of a mention: its report, its sentence, where in it the trigger stands, and its coding. */
    public static String id(
            String document, String evidence, int trigger, String cameo, List<Actor> source, List<Actor> target) {
        List<String> parts = new ArrayList<>(List.of(document, evidence, Integer.toString(trigger), cameo));
        source.forEach(actor -> parts.add("<" + actor.name()));
        target.forEach(actor -> parts.add(">" + actor.name()));
        return ContentId.of("m_", parts.toArray(String[]::new));
    }

    /** A value that misses its year or week, or null for any other. */
    public static @Nullable String partly(@Nullable String value) {
        return value != null && value.startsWith("XXXX-") && value.length() > 6 ? value : null;
    }

    private static List<Actor> actors(List<ActorMention> mentions) {
        return mentions.stream().map(ActorMention::actor).distinct().toList();
    }

    private static List<String> in(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    private static @Nullable String speaker(List<Attribution> attribution, String text) {
        for (Attribution source : attribution) {
            Actor speaker = source.speaker();
            if (source.voice() == Attribution.Voice.SPEAKER && speaker != null) {
                return speaker.name();
            }
            Span words = source.source();
            if (source.voice() == Attribution.Voice.SPEAKER && words != null) {
                return words.in(text);
            }
        }
        return null;
    }

    private static @Nullable Spot spot(@Nullable PlaceMention mention, String text) {
        if (mention == null) {
            return null;
        }
        Place place = mention.place();
        return place == null
                ? new Spot(mention.span().in(text), null, false)
                : new Spot(place.name(), place.country(), place.kind().compareTo(Place.Kind.COUNTRY) <= 0);
    }
}
