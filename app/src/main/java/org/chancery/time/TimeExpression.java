package org.chancery.time;

import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression as TIMEX3 has it, with the days that it means.
 *
 * @param span the words, without a preposition, with a determiner
 * @param value ISO-TimeML value; unknown digits are {@code X} ({@code XXXX-10-18}); null where not even that is known
 * @param mod TIMEX3 modifier such as {@code START}, {@code APPROX}, or null
 * @param interval the days meant, or null where nothing resolves them or the expression names no days
 */
public record TimeExpression(
        Span span,
        TimexType type,
        @Nullable String value,
        @Nullable String mod,
        @Nullable DateInterval interval,
        Basis basis) {}
