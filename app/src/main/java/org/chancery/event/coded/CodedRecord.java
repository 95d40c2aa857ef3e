package org.chancery.event.coded;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A coded event without its text.
 *
 * @param date day of the report, or null
 * @param tense the word that the coder used for it, or null
 */
public record CodedRecord(
        String id,
        String document,
        int sentence,
        @Nullable LocalDate date,
        String cameo,
        @Nullable String tense,
        List<Participant> source,
        List<Participant> target) {

    public CodedRecord {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /**
     * @param name a person, body or state
     * @param agent the kind of people of that state ({@code Protester}), or null for the state, body or person itself
     */
    public record Participant(String name, @Nullable String agent) {}
}
