package org.chancery.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report besides its sentences, as far as it tells whose people are meant.
 *
 * @param date day of the report, which decides who holds an office; null where unknown
 * @param outlet who published it: the name of a paper may tell whose parliament is meant; null where unknown
 * @param head the lines above its text, from top to bottom: title, paper, who gives it out
 * @param places where the places lie that it names
 */
public record Frame(@Nullable LocalDate date, @Nullable String outlet, List<String> head, Whereabouts places) {

    /** Nothing is known but the text. */
    public static final Frame UNKNOWN = new Frame(null, null, List.of(), Whereabouts.UNKNOWN);

    public Frame {
        head = List.copyOf(head);
    }
}
