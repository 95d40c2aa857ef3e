package org.chancery.place;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code Pakistan's army held a parade in Hyderabad}, {@code the Seychelles coast guard towed it to Victoria}: of places of
 * one name that one is meant which lies in the only country that the text names, if it is no much smaller one, the seat of
 * a region, the capital, or near another place of the text.
 */
final class OnlyCountry {

    /** Smaller than so many inhabitants, a namesake is no rival. */
    private static final long LARGE = 100_000;

    private static final long LARGE_SEAT = 40_000;
    /** With another place of its country near by. */
    private static final long LARGE_BESIDE = 10_000;

    private static final double NEAR_KM = 150;
    /** Nor where the better known one is more than so many times as large. */
    private static final int TIMES = 5;

    private static final int TIMES_SEAT = 6;

    private OnlyCountry() {}

    static void prefer(Collection<PlaceResolver.Name> names) {
        String country = only(names);
        if (country == null) {
            return;
        }
        for (PlaceResolver.Name name : names) {
            Reading best = name.readings().isEmpty() ? null : PlaceResolver.best(name);
            if (best == null
                    || best.isCountry()
                    || best.isVast()
                    || country.equals(best.place().country())) {
                continue;
            }
            for (Reading other : name.readings()) {
                if (country.equals(other.place().country()) && !other.alias() && isRival(other, best, names)) {
                    name.settle(other);
                    break;
                }
            }
        }
    }

    private static boolean isRival(Reading other, Reading best, Collection<PlaceResolver.Name> names) {
        if (other.place().kind() == Place.Kind.CAPITAL) {
            return true;
        }
        if (other.place().kind() != Place.Kind.CITY) {
            return false;
        }
        long size = other.place().population();
        if (best.place().kind() == Place.Kind.CITY || best.place().kind() == Place.Kind.CAPITAL) {
            boolean large = size >= LARGE && size * TIMES >= best.place().population();
            boolean seat = other.seat()
                    && !hasNeighbour(best, names)
                    && size >= LARGE_SEAT
                    && size * TIMES_SEAT >= best.place().population();
            if (large || seat) {
                return true;
            }
        }
        return size >= LARGE_BESIDE && hasNeighbour(other, names) && !hasNeighbour(best, names);
    }

    /** Whether a place that the text means beyond doubt lies near by in the same country. */
    private static boolean hasNeighbour(Reading place, Collection<PlaceResolver.Name> names) {
        for (PlaceResolver.Name name : names) {
            Reading other = name.readings().isEmpty() ? null : PlaceResolver.best(name);
            if (other == null || other.isCountry() || other.isVast()) {
                continue;
            }
            boolean same = Objects.equals(place.place().country(), other.place().country());
            double away = other.distance(place);
            if (same && away > 0 && away < NEAR_KM) {
                return true;
            }
        }
        return false;
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
