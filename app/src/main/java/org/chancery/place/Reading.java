package org.chancery.place;

/**
 * One place that a name may mean.
 *
 * @param division code of the first-level division that it lies in or is ({@code US.KY}), or empty
 * @param alias whether the name is not the place's usual one
 * @param seat whether it is the seat of a first-level division or of a state
 * @param common whether the name is also a common word or a person's name
 */
record Reading(Place place, String division, boolean alias, boolean seat, boolean common) {

    boolean isCountry() {
        return place.kind() == Place.Kind.COUNTRY;
    }

    /** Whether this is a wide place that says nothing about where others lie. */
    boolean isVast() {
        return place.kind() == Place.Kind.CONTINENT || place.kind() == Place.Kind.SEA || place.country() == null;
    }

    /** Great-circle distance in kilometres. */
    double distance(Reading other) {
        double a = Math.toRadians(place.latitude());
        double b = Math.toRadians(other.place.latitude());
        double x = Math.sin((b - a) / 2);
        double y = Math.sin(Math.toRadians(other.place.longitude() - place.longitude()) / 2);
        double h = x * x + Math.cos(a) * Math.cos(b) * y * y;
        return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
