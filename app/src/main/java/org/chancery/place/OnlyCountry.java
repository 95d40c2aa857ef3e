package org.chancery.place;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * {@code Pakistan's army held a parade in Hyderabad}: of two large cities of one name that one is meant which lies in the
 * only country that the text names.
 */
final class OnlyCountry {

    /** Smaller than so many inhabitants, a namesake is no rival. */
    private static final long LARGE = 100_000;
    /** Nor where the better known one is more than so many times as large. */
    private static final int TIMES = 5;

    private OnlyCountry() {}

    static void prefer(Collection<PlaceResolver.Name> names) {
        String country = only(names);
        if (country == null) {
            return;
        }
        for (PlaceResolver.Name name : names) {
            Reading best = name.readings().isEmpty() ? null : PlaceResolver.best(name);
            if (best == null
                    || best.place().kind() != Place.Kind.CITY
                    || country.equals(best.place().country())) {
                continue;
            }
            for (Reading other : name.readings()) {
                if (country.equals(other.place().country())
                        && other.place().kind() == Place.Kind.CITY
                        && !other.alias()
                        && other.place().population() >= LARGE
                        && other.place().population() * TIMES >= best.place().population()) {
                    name.settle(other);
                    break;
                }
            }
        }
    }

    private static @Nullable String only(Collection<PlaceResolver.Name> names) {
        String only = null;
        for (PlaceResolver.Name name : names) {
            Reading best = name.readings().isEmpty() ? null : PlaceResolver.best(name);
            if (best != null && best.isCountry()) {
                String country = best.place().country();
                if (country == null || only != null && !only.equals(country)) {
                    return null;
                }
                only = country;
            }
        }
        return only;
    }
}
