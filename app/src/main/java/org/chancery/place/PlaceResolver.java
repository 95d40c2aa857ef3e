package org.chancery.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of its readings each name of a document means. Names vote for the readings of other names that lie
 * near theirs, in rounds; large places and what the text itself says ({@code Paris, Texas}) weigh first. One name has one
 * meaning in a document, unless its own words contain another.
 */
final class PlaceResolver {

    private static final int MOST_READINGS = 14;
    private static final int MOST_NAMES = 80;
    private static final int ROUNDS = 3;
    private static final double PRIOR_WEIGHT = 0.68;
    private static final double SHARPNESS = 2.2;
    /** What all votes together may add: less than parts a world capital from a hamlet of its name. */
    private static final double MOST_SUPPORT = 2.4;

    /** A name with its readings, how often it stands, and the weight of each reading. */
    static final class Name {
        private List<Reading> readings;
        private final double[] prior;
        private double[] share;
        private double count;

        Name(List<Reading> readings) {
            this.readings = readings;
            this.prior = new double[readings.size()];
            this.share = new double[readings.size()];
        }

        List<Reading> readings() {
            return readings;
        }

        /** Settles the name on one of its readings. */
        void settle(Reading reading) {
            Arrays.fill(share, 0);
            share[readings.indexOf(reading)] = 1;
        }
    }

    private PlaceResolver() {}

    /** The reading of each candidate; null where it has none. */
    static List<@Nullable Reading> resolve(List<Candidate> candidates, Map<String, Double> written) {
        Map<String, Name> names = new LinkedHashMap<>();
        String[] keys = new String[candidates.size()];
        Map<String, String> contained = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            List<Reading> readings = within(candidates, i);
            boolean narrowed = readings.size() < candidate.readings().size();
            keys[i] = narrowed
                    ? candidate.key() + "," + readings.get(0).division()
                            + readings.get(0).place().country()
                    : candidate.key();
            if (narrowed) {
                contained.putIfAbsent(candidate.key(), keys[i]);
            }
            if (!readings.isEmpty()) {
                names.computeIfAbsent(keys[i], key -> new Name(shorten(readings))).count++;
            }
        }
        vote(new ArrayList<>(names.values()), written);
        OnlyCountry.prefer(names.values());
        List<@Nullable Reading> resolved = new ArrayList<>(candidates.size());
        for (int i = 0; i < candidates.size(); i++) {
            String key = contained.getOrDefault(candidates.get(i).key(), keys[i]);
            Name name = names.get(keys[i].contains(",") ? keys[i] : key);
            resolved.add(name == null ? null : best(name));
        }
        Surroundings.complete(candidates, resolved);
        return resolved;
    }

    /** The readings that lie in the place named right behind: {@code Paris, Texas}. */
    private static List<Reading> within(List<Candidate> candidates, int i) {
        Candidate candidate = candidates.get(i);
        Candidate next = Surroundings.whole(candidates, i);
        if (next == null) {
            return candidate.readings();
        }
        List<Reading> inside = new ArrayList<>();
        for (Reading reading : candidate.readings()) {
            for (Reading whole : next.readings()) {
                if (contains(whole, reading)) {
                    inside.add(reading);
                    break;
                }
            }
        }
        return inside.isEmpty() ? candidate.readings() : inside;
    }

    static boolean contains(Reading whole, Reading part) {
        if (whole.isCountry()) {
            return !part.isCountry()
                    && part.place().country() != null
                    && part.place().country().equals(whole.place().country());
        }
        boolean division =
                whole.place().kind() == Place.Kind.DIVISION && !whole.division().isEmpty();
        boolean lower = part.place().kind().compareTo(Place.Kind.DIVISION) > 0;
        if (division && lower) {
            return part.division().equals(whole.division());
        }
        return whole.place().kind() == Place.Kind.DISTRICT
                && lower
                && part.division().equals(whole.division())
                && part.distance(whole) < 60;
    }

    private static List<Reading> shorten(List<Reading> readings) {
        List<Reading> sorted = new ArrayList<>(readings);
        sorted.removeIf(reading -> isMostlyItsCity(reading, readings));
        sorted.replaceAll(reading -> reading.isCountry() && reading.common() && !isDivisionToo(reading, readings)
                ? new Reading(reading.place(), "", false, false, false)
                : reading);
        if (sorted.size() <= MOST_READINGS) {
            return sorted;
        }
        sorted.sort((a, b) -> Double.compare(prior(b), prior(a)));
        return sorted.subList(0, MOST_READINGS);
    }

    /** {@code Georgia} is a state of two kinds; {@code Chad} is hardly anything but a country. */
    private static boolean isDivisionToo(Reading country, List<Reading> readings) {
        for (Reading reading : readings) {
            if (reading.place().kind() == Place.Kind.DIVISION
                    && reading.place().name().equals(country.place().name())) {
                return true;
            }
        }
        return false;
    }

    /** A division or district that is hardly more than the city it is called after, or than a capital: the city is meant. */
    private static boolean isMostlyItsCity(Reading division, List<Reading> readings) {
        Place.Kind kind = division.place().kind();
        if (kind != Place.Kind.DIVISION && kind != Place.Kind.DISTRICT) {
            return false;
        }
        for (Reading city : readings) {
            boolean capital = city.place().kind() == Place.Kind.CAPITAL && !city.alias();
            boolean most = city.place().kind() == Place.Kind.CITY
                    && (city.seat() && !city.alias()
                            || 2 * city.place().population() >= division.place().population());
            if ((capital || most) && city.division().equals(division.division())) {
                return true;
            }
        }
        return false;
    }

    /** How well known a place is by that name. */
    private static double prior(Reading reading) {
        double size = switch (reading.place().kind()) {
            case CONTINENT, SEA -> 8;
            case REGION, SITE -> 6.6;
            case COUNTRY -> reading.common() ? 8.3 : 11;
            case DIVISION -> 5.9 + 0.25 * Math.log10(reading.place().population() + 10.0);
            case DISTRICT -> 0.55 * Math.log10(reading.place().population() + 10.0);
            case CAPITAL -> 1.2 + Math.log10(reading.place().population() + 10.0);
            case CITY -> 0.4 + Math.log10(reading.place().population() + 10.0);
        };
        return size - (reading.alias() && !reading.seat() ? 1.5 : 0);
    }

    private static void vote(List<Name> names, Map<String, Double> written) {
        List<Name> voters = names.size() > MOST_NAMES ? names.subList(0, MOST_NAMES) : names;
        for (Name name : names) {
            for (int r = 0; r < name.readings.size(); r++) {
                name.prior[r] = PRIOR_WEIGHT * prior(name.readings.get(r));
            }
            name.share = shares(name.prior);
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<double[]> next = new ArrayList<>(names.size());
            for (Name name : names) {
                double[] score = new double[name.prior.length];
                if (name.readings.size() > 1) {
                    for (Name voter : voters) {
                        if (voter != name) {
                            support(name, voter, score);
                        }
                    }
                }
                for (int r = 0; r < score.length; r++) {
                    String country = name.readings.get(r).place().country();
                    double all = score[r] + (country == null ? 0 : written.getOrDefault(country, 0.0));
                    score[r] = name.prior[r] + MOST_SUPPORT * Math.tanh(all / MOST_SUPPORT);
                }
                next.add(shares(score));
            }
            for (int i = 0; i < names.size(); i++) {
                names.get(i).share = next.get(i);
            }
        }
    }

    private static void support(Name name, Name voter, double[] score) {
        double weight = Math.min(1.6, 0.7 + 0.3 * Math.log(voter.count + 1));
        for (int r = 0; r < score.length; r++) {
            double sum = 0;
            for (int s = 0; s < voter.readings.size(); s++) {
                if (voter.share[s] > 0.02) {
                    sum += voter.share[s] * closeness(name.readings.get(r), voter.readings.get(s));
                }
            }
            score[r] += weight * sum;
        }
    }

    private static double closeness(Reading reading, Reading other) {
        if (other.isVast() || reading.isVast()) {
            return 0;
        }
        boolean sameCountry = reading.place().country() != null
                && reading.place().country().equals(other.place().country());
        if (other.isCountry() || reading.isCountry()) {
            return sameCountry ? 0.5 : reading.distance(other) < 1200 ? 0.15 : 0;
        }
        boolean sameDivision =
                !reading.division().isEmpty() && reading.division().equals(other.division());
        if (other.place().kind() == Place.Kind.DIVISION || reading.place().kind() == Place.Kind.DIVISION) {
            boolean both = other.place().kind() == reading.place().kind();
            return sameDivision ? 1.0 : sameCountry ? (both ? 0.5 : 0.25) : 0;
        }
        double distance = reading.distance(other);
        double near = distance < 30 ? 1 : Math.exp(-(distance - 30) / 90);
        return near + (sameDivision ? 0.35 : 0) + (sameCountry ? 0.2 : 0);
    }

    private static double[] shares(double[] score) {
        double top = Double.NEGATIVE_INFINITY;
        for (double one : score) {
            top = Math.max(top, one);
        }
        double sum = 0;
        double[] shares = new double[score.length];
        for (int i = 0; i < score.length; i++) {
            shares[i] = Math.exp(SHARPNESS * (score[i] - top));
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    static Reading best(Name name) {
        int best = 0;
        for (int i = 1; i < name.share.length; i++) {
            if (name.share[i] > name.share[best]) {
                best = i;
            }
        }
        return name.readings.get(best);
    }
}
