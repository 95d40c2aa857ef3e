package org.chancery.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Lends names that the gazetteer lacks the country and the point of what is named beside them. */
final class Surroundings {

    private static final Set<String> LINKS = Set.of(",", "(", "in");
    /** {@code Trinidad, the capital of Beni}. */
    private static final Set<String> SEATS = Set.of("capital", "seat");
    /** A document is about one country where this share of its names lies there. */
    private static final double ONE_COUNTRY = 0.7;

    private static final int REACH = 6;
    /** A city of so many people is not taken for a namesake that the gazetteer lacks. */
    private static final int WELL_KNOWN = 100_000;

    private Surroundings() {}

    /** The name right behind that contains this one: {@code Paris, Texas}; null where none does. */
    static @Nullable Candidate whole(List<Candidate> candidates, int i) {
        if (i + 1 >= candidates.size()) {
            return null;
        }
        Candidate candidate = candidates.get(i);
        Candidate next = candidates.get(i + 1);
        boolean name = next.sentence() == candidate.sentence() && next.form() == Candidate.Form.NAME;
        boolean beside = name
                && next.from() == candidate.to() + 1
                && LINKS.contains(
                        candidate.sentence().token(candidate.to()).form().toLowerCase(Locale.ROOT));
        return beside || name && isSaidToLieIn(candidate, next) ? next : null;
    }

    /** {@code Argyle, in Saint Vincent}: what is said so plainly holds whatever the gazetteer has. */
    private static boolean isSaidToLieIn(Candidate candidate, Candidate next) {
        Sentence sentence = candidate.sentence();
        int comma = candidate.to();
        if (comma >= next.from() || !sentence.token(comma).form().equals(",")) {
            return false;
        }
        boolean in =
                next.from() == comma + 2 && sentence.token(comma + 1).form().equals("in");
        boolean seat = next.from() == comma + 4
                && SEATS.contains(sentence.token(comma + 2).form())
                && sentence.token(comma + 3).form().equals("of");
        return in || seat;
    }

    /** Fills in what is still unresolved, where the text allows it. */
    static void complete(List<Candidate> candidates, List<@Nullable Reading> resolved) {
        String country = country(resolved);
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            Reading reading = resolved.get(i);
            Candidate next = whole(candidates, i);
            Reading whole = next == null ? null : resolved.get(i + 1);
            if (whole != null && isContained(candidates, i, reading, whole)) {
                resolved.set(i, beside(candidate, whole));
            } else if (reading == null && candidate.form() == Candidate.Form.UNLISTED && country != null) {
                Reading near = nearest(candidates, resolved, i, country);
                resolved.set(i, near == null ? null : beside(candidate, near));
            }
        }
    }

    /** Whether {@code X, Whole} names a place that the gazetteer lacks there. */
    private static boolean isContained(List<Candidate> candidates, int i, @Nullable Reading reading, Reading whole) {
        Candidate candidate = candidates.get(i);
        boolean comma = candidate.sentence().token(candidate.to()).form().equals(",");
        boolean said = isSaidToLieIn(candidate, candidates.get(i + 1))
                && (reading == null || reading.place().population() < WELL_KNOWN);
        if (!comma || candidate.form() == Candidate.Form.DEMONYM || !isWhole(whole)) {
            return false;
        }
        return reading == null
                || isCity(reading)
                        && (said || !isMany(candidates, i))
                        && !PlaceResolver.contains(whole, reading)
                        && !reading.place().name().equals(whole.place().name());
    }

    private static boolean isCity(Reading reading) {
        return reading.place().kind() == Place.Kind.CITY;
    }

    /** Whether the name stands in a list: {@code Paris, Texas and Ohio} lists, {@code in Paris, Texas,} contains. */
    private static boolean isMany(List<Candidate> candidates, int i) {
        Candidate before = i == 0 ? null : candidates.get(i - 1);
        Candidate here = candidates.get(i);
        boolean listed = before != null && before.sentence() == here.sentence() && here.from() - before.to() <= 2;
        Candidate next = candidates.get(i + 1);
        int behind = next.to();
        boolean goesOn = behind < next.sentence().size()
                && (next.sentence().token(behind).form().equals("and")
                        || next.sentence().token(behind).form().equals("or"));
        boolean third = i + 2 < candidates.size()
                && candidates.get(i + 2).sentence() == here.sentence()
                && candidates.get(i + 2).from() - next.to() <= 2;
        return listed || goesOn || third;
    }

    private static boolean isWhole(Reading reading) {
        Place.Kind kind = reading.place().kind();
        return kind == Place.Kind.COUNTRY || kind == Place.Kind.DIVISION;
    }

    /** The country that most resolved names lie in, or null. */
    private static @Nullable String country(List<@Nullable Reading> resolved) {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (Reading reading : resolved) {
            if (reading != null && reading.place().country() != null) {
                counts.merge(reading.place().country(), 1, Integer::sum);
                all++;
            }
        }
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() >= ONE_COUNTRY * all) {
                return entry.getKey();
            }
        }
        return null;
    }

    private static @Nullable Reading nearest(
            List<Candidate> candidates, List<@Nullable Reading> resolved, int i, String country) {
        for (int step = 1; step <= REACH; step++) {
            for (int j : new int[] {i - step, i + step}) {
                Reading reading = j >= 0 && j < resolved.size() ? resolved.get(j) : null;
                boolean point = reading != null
                        && country.equals(reading.place().country())
                        && reading.place().kind().compareTo(Place.Kind.DIVISION) >= 0;
                if (point) {
                    return reading;
                }
            }
        }
        for (Reading reading : resolved) {
            if (reading != null && country.equals(reading.place().country())) {
                return reading;
            }
        }
        return null;
    }

    private static Reading beside(Candidate candidate, Reading known) {
        Place place = known.place();
        StringBuilder name = new StringBuilder();
        for (int t = candidate.from(); t < candidate.to(); t++) {
            name.append(t == candidate.from() ? "" : " ")
                    .append(candidate.sentence().token(t).form());
        }
        String admin = place.kind() == Place.Kind.COUNTRY ? null : place.admin();
        return new Reading(
                new Place(
                        name.toString(),
                        Place.Kind.SITE,
                        place.country(),
                        admin,
                        place.latitude(),
                        place.longitude(),
                        null,
                        0),
                known.division(),
                false,
                false,
                false);
    }
}
