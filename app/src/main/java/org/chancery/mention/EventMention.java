package org.chancery.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.PloverType;
import org.chancery.place.PlaceMention;
import org.chancery.statement.Attribution;
import org.chancery.statement.Judgement;
import org.chancery.text.Span;
import org.chancery.time.Basis;
import org.chancery.time.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * One sentence's word of one event. All spans are UTF-16 offsets in the clean text of the report.
 *
 * @param mode PLOVER mode of the type, or null
 * @param contexts PLOVER contexts, most telling first
 * @param cameo closest CAMEO code
 * @param source who acts; all parties of a reciprocal event
 * @param target who it is done to
 * @param judgement whether it took place
 * @param attribution who says so, from the speaker outwards
 * @param date when the event took or takes place
 * @param place where, apart from the actors' countries, or null
 * @param trigger the words that name the event
 * @param evidence the sentence that bears it
 * @param objects what it was about, for the registers and for identity: the agreement's title, the gift, the weapon
 * @param rule id of the lexicon entry or rule that spoke
 * @param confidence calibrated, from 0 to 1
 */
public record EventMention(
        PloverType type,
        @Nullable String mode,
        List<String> contexts,
        String cameo,
        List<ActorMention> source,
        List<ActorMention> target,
        Judgement judgement,
        List<Attribution> attribution,
        EventDate date,
        @Nullable PlaceMention place,
        Span trigger,
        Span evidence,
        List<Span> objects,
        String rule,
        double confidence) {

    public EventMention {
        contexts = List.copyOf(contexts);
        source = List.copyOf(source);
        target = List.copyOf(target);
        attribution = List.copyOf(attribution);
        objects = List.copyOf(objects);
    }

    /** The countries of both sides, without those that have none. */
    public Set<String> countries() {
        return ActorMention.countries(parties());
    }

    /** Who acts and whom it is done to. */
    public List<ActorMention> parties() {
        return Stream.concat(source.stream(), target.stream()).toList();
    }

    /** The same event with another standing and date. */
    EventMention settled(Judgement newJudgement, EventDate newDate) {
        return with(target, newJudgement, attribution, newDate, confidence);
    }

    /** The same event under another type. */
    EventMention typed(PloverType newType, String newCameo) {
        return new EventMention(
                newType,
                null,
                contexts,
                newCameo,
                source,
                target,
                judgement,
                attribution,
                date,
                place,
                trigger,
                evidence,
                objects,
                rule,
                confidence);
    }

    /** The same event told by others. */
    EventMention told(List<Attribution> newAttribution) {
        return with(target, judgement, newAttribution, date, confidence);
    }

    /** The same event, done to these. */
    EventMention aimedAt(List<ActorMention> newTarget) {
        return with(newTarget, judgement, attribution, date, confidence);
    }

    /** The same event with another confidence. */
    EventMention rated(double newConfidence) {
        return with(target, judgement, attribution, date, newConfidence);
    }

    private EventMention with(
            List<ActorMention> newTarget,
            Judgement newJudgement,
            List<Attribution> newAttribution,
            EventDate newDate,
            double newConfidence) {
        return new EventMention(
                type,
                mode,
                contexts,
                cameo,
                source,
                newTarget,
                newJudgement,
                newAttribution,
                newDate,
                place,
                trigger,
                evidence,
                objects,
                rule,
                newConfidence);
    }

    /**
     * When an event took or takes place.
     *
     * @param interval the days, or null where unresolved
     * @param value ISO-TimeML value of the expression, where there is one
     * @param span the words that tell, or null
     */
    public record EventDate(
            @Nullable DateInterval interval,
            @Nullable String value,
            Basis basis,
            @Nullable Span span) {

        public static final EventDate UNRESOLVED = new EventDate(null, null, Basis.UNRESOLVED, null);
    }
}
