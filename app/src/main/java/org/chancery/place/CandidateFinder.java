package org.chancery.place;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ontology.Countries;
import org.chancery.ontology.CountryName;
import org.chancery.text.FoldedWords;
import org.chancery.text.NameType;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that may name a place: by gazetteer, by pattern, and by the names of the analysis. */
final class CandidateFinder {

    private static final int LONGEST = 6;
    /** A country's name that went out of use before this year yields to a place that is called so now. */
    private static final int OLD_NAME = 1990;

    private final Gazetteer gazetteer;

    CandidateFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Candidate> find(Sentence sentence) {
        List<Candidate> found = new ArrayList<>();
        FoldedWords words = FoldedWords.of(sentence);
        int i = 0;
        while (i < sentence.size()) {
            Candidate candidate = at(sentence, words, i);
            if (candidate != null) {
                found.add(candidate);
            }
            i = candidate == null ? i + 1 : candidate.to();
        }
        return found;
    }

    private @Nullable Candidate at(Sentence sentence, FoldedWords words, int i) {
        String form = sentence.token(i).form();
        if (form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
            return null;
        }
        // D-Ohio: the party of an American legislator.
        boolean party = form.length() == 1
                && i + 1 < sentence.size()
                && sentence.token(i + 1).form().equals("-");
        if (party) {
            return null;
        }
        int road = roadEnd(sentence, i);
        if (road > 0) {
            return new Candidate(sentence, i, road, Candidate.Form.ROAD, "", List.of());
        }
        Candidate listed = listed(sentence, words, i);
        int nameEnd = nameEnd(sentence, i);
        int listedEnd = listed == null ? i : listed.to();
        boolean division = listedEnd > i && listedEnd < sentence.size() && Cues.is("admin", sentence, listedEnd);
        if (nameEnd > listedEnd && !division && isFeature(sentence, i, nameEnd)) {
            return unlisted(sentence, i, nameEnd);
        }
        boolean place =
                sentence.token(i).name() == NameType.POLITY || sentence.token(i).name() == NameType.LOCATION;
        if (listed == null && nameEnd > i && place) {
            return unlisted(sentence, i, nameEnd);
        }
        return listed;
    }

    /** The longest listed name that begins at token {@code i}, or null. */
    private @Nullable Candidate listed(Sentence sentence, FoldedWords words, int i) {
        Candidate abbreviation = abbreviation(sentence, i);
        Countries.Match country = Countries.get().longest(words, i);
        Candidate formal = formal(sentence, i);
        if (formal != null) {
            return formal;
        }
        List<Reading> best = List.of();
        int end = i;
        String key = "";
        StringBuilder phrase = new StringBuilder();
        for (int j = i; j < Math.min(sentence.size(), i + LONGEST); j++) {
            boolean apart =
                    j > i && sentence.token(j).start() > sentence.token(j - 1).end();
            phrase.append(apart ? " " : "").append(sentence.token(j).form());
            String here = PlaceKey.of(phrase.toString());
            boolean ends = Character.isUpperCase(sentence.token(j).form().charAt(0))
                    || Character.isDigit(sentence.token(j).form().charAt(0))
                    || j > i && sentence.token(j).form().length() > 3;
            List<Reading> readings = ends ? gazetteer.readings(here) : List.of();
            if (!readings.isEmpty()) {
                best = readings;
                end = j + 1;
                key = here;
            }
            if (!gazetteer.hasLonger(here)) {
                break;
            }
        }
        end = shorter(sentence, i, end);
        if (end > i && !key.isEmpty()) {
            String kept = PlaceKey.of(words(sentence, i, end));
            best = kept.equals(key) ? best : gazetteer.readings(kept);
            key = kept;
        }
        if (abbreviation != null
                && abbreviation.to() >= end
                && (country == null || abbreviation.to() >= country.to())) {
            return abbreviation;
        }
        if (country != null && country.to() >= end) {
            return country(sentence, country, country.to() == end ? best : List.of());
        }
        return best.isEmpty() ? null : new Candidate(sentence, i, end, Candidate.Form.NAME, key, best);
    }

    /** {@code People's Republic of China}: a formal name with a possessor, which the analysis cuts in two. */
    private @Nullable Candidate formal(Sentence sentence, int i) {
        boolean possessor = i + 3 < sentence.size()
                && sentence.token(i + 1).form().endsWith("s")
                && sentence.token(i + 1).form().length() == 2;
        if (!possessor) {
            return null;
        }
        for (int to = Math.min(sentence.size(), i + 7); to > i + 3; to--) {
            List<CountryName> names = Countries.get().named(words(sentence, i, to));
            Reading country =
                    names.isEmpty() ? null : gazetteer.country(names.get(0).country());
            if (country != null) {
                return new Candidate(
                        sentence, i, to, Candidate.Form.NAME, PlaceKey.of(words(sentence, i, to)), List.of(country));
            }
        }
        return null;
    }

    /** {@code Springfield City Council}: the last word belongs to what follows. */
    private int shorter(Sentence sentence, int i, int end) {
        boolean city = end > i + 1 && sentence.token(end - 1).form().equals("City") && Cues.is("civic", sentence, end);
        return city
                        && !gazetteer
                                .readings(PlaceKey.of(words(sentence, i, end - 1)))
                                .isEmpty()
                ? end - 1
                : end;
    }

    private @Nullable Candidate abbreviation(Sentence sentence, int i) {
        String form = sentence.token(i).form();
        if (form.equals("W.")
                && i + 1 < sentence.size()
                && sentence.token(i + 1).form().startsWith("Va")) {
            boolean stop =
                    i + 2 < sentence.size() && sentence.token(i + 2).form().equals(".");
            int to = sentence.token(i + 1).form().endsWith(".") || !stop ? i + 2 : i + 3;
            Reading west = gazetteer.abbreviation("W. Va.");
            return west == null
                    ? null
                    : new Candidate(sentence, i, to, Candidate.Form.NAME, "west virginia", List.of(west));
        }
        boolean dot = i + 1 < sentence.size()
                && sentence.token(i + 1).form().equals(".")
                && sentence.token(i + 1).start() == sentence.token(i).end();
        Reading reading = gazetteer.abbreviation(form);
        int end = i + 1;
        if (reading == null && dot) {
            reading = gazetteer.abbreviation(form + ".");
            end = i + 2;
        }
        if (reading == null) {
            return null;
        }
        boolean behindComma = i > 0
                && (sentence.token(i - 1).form().equals(",")
                        || sentence.token(i - 1).form().equals("-")
                        || Cues.is("locative", sentence, i - 1));
        boolean inner = form.indexOf('.') >= 0 && form.indexOf('.') < form.length() - 1;
        boolean unmistakable = inner || form.equals("NSW") || form.endsWith(".") && form.length() > 3;
        return behindComma || unmistakable
                ? new Candidate(
                        sentence,
                        i,
                        end,
                        Candidate.Form.NAME,
                        PlaceKey.of(reading.place().name()),
                        List.of(reading))
                : null;
    }

    /** Whether a by-name of a country is that of a region with a point of its own: {@code Gaza}, {@code Northern Cyprus}. */
    private static boolean isRegionOf(Place country, String key, List<Reading> others) {
        boolean hasPoint = country.latitude() != 0 || country.longitude() != 0;
        if (hasPoint && PlaceKey.of(country.name()).equals(key)) {
            return false;
        }
        for (Reading other : others) {
            if (other.place().kind() == Place.Kind.REGION) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Candidate country(Sentence sentence, Countries.Match match, List<Reading> others) {
        CountryName name = match.name();
        if (name.use() == CountryName.Use.DEMONYM || name.use() == CountryName.Use.PEOPLE) {
            Reading country = gazetteer.country(name.country());
            return country == null
                    ? null
                    : new Candidate(
                            sentence,
                            match.from(),
                            match.to(),
                            Candidate.Form.DEMONYM,
                            name.country(),
                            List.of(country));
        }
        String key = PlaceKey.of(words(sentence, match.from(), match.to()));
        List<Reading> readings = new ArrayList<>();
        for (CountryName reading : match.all()) {
            Reading country = reading.use() == CountryName.Use.NAME ? gazetteer.country(reading.country()) : null;
            boolean past = reading.lastYear() != null && reading.lastYear() < OLD_NAME && !others.isEmpty();
            if (country != null && !past && !isRegionOf(country.place(), key, others)) {
                readings.add(
                        reading.ambiguous()
                                ? new Reading(country.place(), country.division(), false, false, true)
                                : country);
            }
        }
        readings.addAll(others);
        if (readings.isEmpty()) {
            readings.addAll(gazetteer.readings(key));
        }
        return readings.isEmpty()
                ? null
                : new Candidate(sentence, match.from(), match.to(), Candidate.Form.NAME, key, readings);
    }

    /** Behind the last token of the analysed name that begins here, else {@code i}. */
    private static int nameEnd(Sentence sentence, int i) {
        Token first = sentence.token(i);
        if (first.name() == NameType.NONE || !first.nameStart()) {
            return i;
        }
        int end = i + 1;
        while (end < sentence.size()
                && sentence.token(end).name() == first.name()
                && !sentence.token(end).nameStart()) {
            end++;
        }
        while (end > i
                && !Character.isLetterOrDigit(sentence.token(end - 1).form().charAt(0))) {
            end--;
        }
        return end;
    }

    private static boolean isFeature(Sentence sentence, int from, int to) {
        NameType type = sentence.token(from).name();
        boolean place = type == NameType.LOCATION || type == NameType.FACILITY || type == NameType.POLITY;
        return place && to - from > 1 && (Cues.is("feature", sentence, to - 1) || Cues.is("feature", sentence, from));
    }

    /** Behind the end of a road's name that begins at {@code i}: {@code Elm Street}, {@code Highway 9}; 0 where none does. */
    private static int roadEnd(Sentence sentence, int i) {
        for (int j = i; j < Math.min(sentence.size(), i + 5); j++) {
            String form = sentence.token(j).form();
            boolean word = Character.isUpperCase(form.charAt(0))
                    || j > i && Character.isDigit(form.charAt(0))
                    || form.equals(".");
            if (!word) {
                return 0;
            }
            boolean number = j + 1 < sentence.size()
                    && sentence.token(j + 1).form().chars().allMatch(Character::isDigit);
            if (number && Cues.is("numbered", form)) {
                return j + 2;
            }
            boolean patrol =
                    j + 1 < sentence.size() && sentence.token(j + 1).form().equalsIgnoreCase("patrol");
            if (j > i
                    && !patrol
                    && Cues.is("road", form)
                    && !(form.equalsIgnoreCase("st.") && nextIsCapital(sentence, j))) {
                return j + 1;
            }
        }
        return 0;
    }

    private static boolean nextIsCapital(Sentence sentence, int i) {
        return i + 1 < sentence.size()
                && Character.isUpperCase(sentence.token(i + 1).form().charAt(0));
    }

    private static Candidate unlisted(Sentence sentence, int from, int to) {
        return new Candidate(
                sentence, from, to, Candidate.Form.UNLISTED, PlaceKey.of(words(sentence, from, to)), List.of());
    }

    private static String words(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            boolean apart = i > from
                    && sentence.token(i).start() > sentence.token(i - 1).end();
            words.append(apart ? " " : "").append(sentence.token(i).form());
        }
        return words.toString();
    }
}
