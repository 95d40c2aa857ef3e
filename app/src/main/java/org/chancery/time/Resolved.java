package org.chancery.time;

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

    static Resolved date(String value, Basis basis) {
        DateInterval interval = Intervals.of(value);
        return new Resolved(TimexType.DATE, value, null, interval, value.indexOf('X') >= 0 ? Basis.UNRESOLVED : basis);
    }

    static Resolved unknown(TimeUnit unit) {
        return new Resolved(TimexType.DATE, Iso.unknown(unit), null, null, Basis.UNRESOLVED);
    }

    Resolved with(@Nullable String newMod) {
        return newMod == null || newMod.isEmpty() ? this : new Resolved(type, value, newMod, interval, basis);
    }

    Resolved with(@Nullable DateInterval days, Basis newBasis) {
        return new Resolved(type, value, mod, days, newBasis);
    }
}
