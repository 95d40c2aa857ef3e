package org.chancery.time;

import org.jspecify.annotations.Nullable;

/**
 * When an event took or takes place.
 *
 * @param interval the days, or null where nothing tells them
 * @param basis {@code TEXT} where the words of the text alone date it, {@code DATELINE} where the day of the report was
 *     needed, {@code UNRESOLVED} where nothing dates it
 * @param expression the words that date it, or null where its clause bears none
 * @param value ISO-TimeML value of what dates it: of the expression, or, where nothing tells the year, of both ends of the
 *     range that it belongs to ({@code XXXX-06-04/XXXX-06-05}); null where there is none
 */
public record EventDate(
        @Nullable DateInterval interval,
        Basis basis,
        @Nullable TimeExpression expression,
        @Nullable String value) {

    EventDate(@Nullable DateInterval interval, Basis basis, @Nullable TimeExpression expression) {
        this(interval, basis, expression, expression == null ? null : expression.value());
    }

    /** An event that nothing dates. */
    public static final EventDate UNKNOWN = new EventDate(null, Basis.UNRESOLVED, null);
}
