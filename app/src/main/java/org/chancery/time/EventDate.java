package org.chancery.time;

import org.jspecify.annotations.Nullable;

/**
 * When an event took or takes place.
 *
 * @param interval the days, or null where nothing tells them
 * @param basis {@code TEXT} where the words of the text alone date it, {@code DATELINE} where the day of the report was
 *     needed, {@code UNRESOLVED} where nothing dates it
 * @param expression the words that date it, or null where its clause bears none
 */
public record EventDate(
        @Nullable DateInterval interval,
        Basis basis,
        @Nullable TimeExpression expression) {

    /** An event that nothing dates. */
    public static final EventDate UNKNOWN = new EventDate(null, Basis.UNRESOLVED, null);
}
