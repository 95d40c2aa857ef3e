package org.chancery.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.chancery.actor.Actor;
import org.chancery.event.Coding;
import org.chancery.event.MentionRecord;
import org.chancery.event.Spot;
import org.chancery.statement.Modality;
import org.chancery.time.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says in the place of what was coded. A null leaves the coder's word; an empty list or a blank
 * {@link When} or {@link Where} says that nothing is told.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Correction(
        @Nullable Coding coding,
        @Nullable Modality modality,
        @Nullable When when,
        @Nullable Where where,
        @Nullable List<Actor> source,
        @Nullable List<Actor> target) {

    public Correction {
        source = source == null ? null : List.copyOf(source);
        target = target == null ? null : List.copyOf(target);
    }

    /** @param date null where the date is not told */
    public record When(@Nullable DateInterval date) {}

    /** @param spot null where the place is not told */
    public record Where(@Nullable Spot spot) {}

    /** Whether it changes nothing. */
    public boolean isEmpty() {
        return coding == null && modality == null && when == null && where == null && source == null && target == null;
    }

    /** What this says, and what an earlier one said where this is silent. */
    Correction over(Correction earlier) {
        return new Correction(
                coding == null ? earlier.coding : coding,
                modality == null ? earlier.modality : modality,
                when == null ? earlier.when : when,
                where == null ? earlier.where : where,
                source == null ? earlier.source : source,
                target == null ? earlier.target : target);
    }

    MentionRecord apply(MentionRecord mention) {
        return new MentionRecord(
                mention.id(),
                mention.from(),
                coding == null ? mention.coding() : coding,
                source == null ? mention.source() : source,
                target == null ? mention.target() : target,
                modality == null ? mention.modality() : modality,
                modality == null ? mention.certainty() : certainty(modality),
                mention.speaker(),
                when == null ? mention.date() : when.date(),
                when == null ? mention.partly() : null,
                where == null ? mention.place() : where.spot(),
                mention.wording());
    }

    /** A person who says that it happened is sure of it. */
    private static double certainty(Modality modality) {
        return switch (modality) {
            case OCCURRED, ONGOING, BACKGROUND -> 3;
            case PLANNED -> 2;
            case HYPOTHETICAL, ALLEGED -> 1;
            case DENIED -> -1;
            case NEGATED -> -3;
        };
    }
}
