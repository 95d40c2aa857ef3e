package org.chancery.document.html;

import java.time.LocalDate;

/**
 * A place of a page that tells a day.
 *
 * @param kind what sort of place it is; the earlier kinds are believed first
 * @param day the day
 * @param source the place, for people
 */
public record DayWitness(Kind kind, LocalDate day, String source) {

    /** Sorts of places. */
    public enum Kind {
        /** {@code datePublished} of the article's structured data. */
        STRUCTURED,
        /** A tag in the head that stands for publication. */
        TAG,
        /** An element marked as day of publication. */
        MARKED,
        /** A line that says "published". */
        SAID,
        /** A day in the page's address. */
        ADDRESS,
        /** A day on a short line close to the title. */
        NEAR_TITLE,
        /** A {@code time} element, or one whose class says date. */
        TIME,
        /** A field of a script that says publication. */
        SCRIPT,
        /** A day on a short line elsewhere in the article. */
        LINE,
        /** A tag in the head that says date and not of what. */
        LOOSE_TAG,
        /** The day of the last change. */
        MODIFIED
    }
}
