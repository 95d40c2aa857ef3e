package org.chancery.event;

import java.util.List;
import org.chancery.actor.Actor;
import org.chancery.statement.Modality;
import org.chancery.time.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * A coded mention without its text: all that identity is decided by.
 *
 * @param id {@code m_} and a hash of the mention's content, or any id that is unique in the input
 * @param source who acts; all parties of a reciprocal event
 * @param target who it is done to
 * @param modality whether it took place, as its sentence has it
 * @param certainty from -3 (certainly did not happen) to 3 (certainly did)
 * @param speaker who says so inside the report, or null where the report itself does
 * @param date when it takes place, or null where unresolved
 * @param partly what is known of a date without its year or week: {@code XXXX-01}, {@code XXXX-06-11},
 *     {@code XXXX-WXX-3}; null where all or nothing is known
 * @param place where, or null
 */
public record MentionRecord(
        String id,
        Provenance from,
        Coding coding,
        List<Actor> source,
        List<Actor> target,
        Modality modality,
        double certainty,
        @Nullable String speaker,
        @Nullable DateInterval date,
        @Nullable String partly,
        @Nullable Spot place,
        Wording wording) {

    public MentionRecord {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** The same mention read elsewhere: with another story, or folded under another original. */
    public MentionRecord with(Provenance newFrom) {
        return new MentionRecord(
                id, newFrom, coding, source, target, modality, certainty, speaker, date, partly, place, wording);
    }
}
