package org.chancery.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.text.KnowledgeLines;
import org.jspecify.annotations.Nullable;

/**
 * All places that are known by name: the compiled table {@code places.tsv.gz} (from GeoNames and Natural Earth, see
 * {@code gazetteer/README.md}), {@code features.tsv} and {@code divisions.tsv}. Immutable once loaded.
 */
public final class Gazetteer {

    private static final class Holder {
        static final Gazetteer INSTANCE = new Gazetteer();
    }

    private final GazetteerTable table;
    private final Map<String, List<Reading>> extra = new HashMap<>();
    private final Set<String> extraPrefixes = new HashSet<>();
    private final Map<String, Reading> exact = new HashMap<>();
    private final Map<String, double[]> centres = new HashMap<>();
    private final Map<String, Reading> countries = new HashMap<>();

    private Gazetteer() {
        table = GazetteerTable.read();
        for (String[] row : KnowledgeLines.table("place/centres.tsv", 2)) {
            String[] point = row[1].split(",");
            centres.put(row[0], new double[] {Double.parseDouble(point[0]), Double.parseDouble(point[1])});
        }
        for (Country country : Countries.get().all()) {
            countries.put(country.code(), new Reading(place(country), "", false, false, false));
        }
        for (String[] row : KnowledgeLines.table("place/features.tsv", 4)) {
            addFeature(row);
        }
        for (String[] row : KnowledgeLines.table("place/divisions.tsv", 3)) {
            addDivision(row);
        }
    }

    public static Gazetteer get() {
        return Holder.INSTANCE;
    }

    /** All readings of a name, the hand-written ones first; empty where it is unknown. */
    List<Reading> readings(String key) {
        List<Reading> own = extra.getOrDefault(key, List.of());
        int at = table.find(key);
        if (at < 0) {
            return own;
        }
        List<Reading> all = new ArrayList<>(own);
        table.addReadings(at, all, own);
        return withoutWeakAliases(all);
    }

    /** The codes of the countries in which places of a name lie; none where the name is unknown. */
    public Set<String> countriesOf(String name) {
        Set<String> countries = new HashSet<>();
        for (Reading reading : readings(PlaceKey.of(name))) {
            if (reading.place().country() != null) {
                countries.add(reading.place().country());
            }
        }
        return countries;
    }

    /** A by-name yields to a place that is called so, unless that one is far smaller: {@code Philadelphia} is not Amman. */
    private static List<Reading> withoutWeakAliases(List<Reading> readings) {
        long largest = 0;
        for (Reading reading : readings) {
            largest = Math.max(largest, reading.alias() ? 0 : reading.place().population());
        }
        long limit = 50 * largest;
        boolean weak = false;
        for (Reading reading : readings) {
            weak |= isWeak(reading, limit);
        }
        if (!weak) {
            return readings;
        }
        List<Reading> strong = new ArrayList<>(readings);
        strong.removeIf(reading -> isWeak(reading, limit));
        return strong;
    }

    private static boolean isWeak(Reading reading, long limit) {
        boolean city =
                reading.place().kind() == Place.Kind.CITY || reading.place().kind() == Place.Kind.CAPITAL;
        return city && reading.alias() && reading.place().population() < limit;
    }

    /** Whether a longer name begins with these words. */
    boolean hasLonger(String key) {
        return extraPrefixes.contains(key) || table.hasLonger(key);
    }

    /** The division that a short name such as {@code Calif.} stands for, exactly as written; or null. */
    @Nullable
    Reading abbreviation(String written) {
        return exact.get(written);
    }

    /** The reading of a country as a place, or null. */
    @Nullable
    Reading country(String code) {
        return countries.get(code);
    }

    private Place place(Country country) {
        double[] centre = centres.getOrDefault(country.code(), table.centre(country));
        String code = country.kind() == Country.Kind.PART && country.holder() != null
                ? country.holder()
                : country.actorCode();
        return new Place(country.name(), Place.Kind.COUNTRY, code, null, centre[0], centre[1], null, 0);
    }

    private void addFeature(String[] row) {
        Place.Kind kind = Place.Kind.valueOf(row[0].toUpperCase(Locale.ROOT));
        String[] point = row[2].split(",");
        String country = row[1].equals("-") ? null : row[1];
        String first = "";
        for (String name : row[3].split("\\|")) {
            boolean common = name.startsWith("~");
            String bare = common ? name.substring(1) : name;
            first = first.isEmpty() ? bare : first;
            Place place = new Place(
                    first, kind, country, null, Double.parseDouble(point[0]), Double.parseDouble(point[1]), null, 0);
            String key = PlaceKey.of(bare);
            List<Reading> same = kind == Place.Kind.CITY ? known(key, place) : List.of();
            Reading known = same.isEmpty() ? new Reading(place, "", false, true, common) : same.get(0);
            // A name that was worth writing down is no weak by-name.
            add(key, new Reading(known.place(), known.division(), false, known.seat(), known.common()));
        }
    }

    /** The compiled reading of the same place, which knows its id and division. */
    private List<Reading> known(String key, Place place) {
        List<Reading> found = new ArrayList<>();
        int at = table.find(key);
        if (at >= 0) {
            table.addReadings(at, found, List.of());
        }
        Reading here = new Reading(place, "", false, true, false);
        found.removeIf(reading -> reading.distance(here) > 40
                || reading.place().kind() != Place.Kind.CITY && reading.place().kind() != Place.Kind.CAPITAL);
        found.sort((a, b) -> Long.compare(b.place().population(), a.place().population()));
        return found;
    }

    private void addDivision(String[] row) {
        Reading division = null;
        for (Reading reading : readings(PlaceKey.of(row[1]))) {
            if (reading.place().kind() == Place.Kind.DIVISION
                    && reading.division().startsWith(row[0] + ".")) {
                division = reading;
                break;
            }
        }
        if (division == null) {
            return;
        }
        for (String name : row[2].split("\\|")) {
            boolean short1 = name.contains(".") || name.equals(name.toUpperCase(Locale.ROOT));
            if (short1) {
                exact.put(name, division);
            } else {
                add(PlaceKey.of(name), division);
            }
        }
    }

    private void add(String key, Reading reading) {
        extra.computeIfAbsent(key, k -> new ArrayList<>()).add(reading);
        String[] words = key.split(" ");
        for (int i = 1; i < words.length; i++) {
            extraPrefixes.add(String.join(" ", Arrays.copyOf(words, i)));
        }
    }
}
