package org.chancery.time;

import java.util.Locale;

/** What a date was resolved by. */
public enum Basis {
    /** The words of the text alone, or dates that the text gave before. */
    TEXT,
    /** The date line or the day of publication, by way of relative words ({@code on Tuesday}, {@code last week}). */
    DATELINE,
    /** Nothing allows a date. */
    UNRESOLVED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
