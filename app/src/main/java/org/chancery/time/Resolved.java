package org.chancery.time;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a meaning came to.
 *
 * @param value ISO-TimeML value
 * @param interval the days meant, or null
 */
record Resolved(
        TimexType type,
        String value,
        @Nullable String mod,
        @Nullable DateInterval interval,
        Basis basis) {

    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d\\d");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d-])\\d{4}");

    static Resolved date(String value, Basis basis) {
        DateInterval interval = Intervals.of(value);
        return new Resolved(TimexType.DATE, value, null, interval, value.indexOf('X') >= 0 ? Basis.UNRESOLVED : basis);
    }

    static Resolved unknown(TimeUnit unit) {
        return new Resolved(TimexType.DATE, Iso.unknown(unit), null, null, Basis.UNRESOLVED);
    }

    /** The same where the year that it was counted from only stood in for one that nothing tells. */
    Resolved withoutYear() {
        String masked = WEEK.matcher(value).replaceAll("XXXX-WXX");
        return new Resolved(type, YEAR.matcher(masked).replaceAll("XXXX"), mod, null, Basis.UNRESOLVED);
    }

    Resolved with(@Nullable String newMod) {
        return newMod == null || newMod.isEmpty() ? this : new Resolved(type, value, newMod, interval, basis);
    }

    Resolved with(@Nullable DateInterval days, Basis newBasis) {
        return new Resolved(type, value, mod, days, newBasis);
    }
}
