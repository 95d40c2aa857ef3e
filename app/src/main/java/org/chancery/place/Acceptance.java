package org.chancery.place;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.ontology.Countries;
import org.chancery.ontology.CountryName;
import org.chancery.text.AnalyzedText;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Decides whether words that may name a place do so here. Knows one document. */
final class Acceptance {

    private static final long LARGE = 300_000;
    private static final long CITY = 100_000;
    private static final long SMALL = 5_000;

    private final Set<String> surnames = new HashSet<>();
    private final Set<String> trusted = new HashSet<>();

    Acceptance(AnalyzedText text, List<Candidate> candidates) {
        for (Sentence sentence : text.sentences()) {
            collectSurnames(sentence);
        }
        for (Candidate candidate : candidates) {
            if (candidate.form() == Candidate.Form.NAME && isTrusted(candidate)) {
                trusted.add(candidate.key());
            }
        }
    }

    boolean accepts(Candidate candidate) {
        if (isOtherwise(candidate)) {
            return false;
        }
        if (candidate.form() == Candidate.Form.DEMONYM) {
            return isDemonym(candidate);
        }
        if (candidate.form() == Candidate.Form.ROAD) {
            return true;
        }
        if (candidate.form() == Candidate.Form.UNLISTED) {
            return candidate.sentence().kind() != Sentence.Kind.HEADING || candidate.to() - candidate.from() > 1;
        }
        Sentence sentence = candidate.sentence();
        Token first = sentence.token(candidate.from());
        boolean strong = isStrong(candidate);
        boolean place = isContained(candidate) || isLocative(candidate) || isCivic(candidate);
        if (candidate.to() - candidate.from() == 1 && Cues.is("never", first.form()) && !isContained(candidate)) {
            return false;
        }
        if (Cues.is("title", sentence, candidate.from() - 1) && isPersonal(sentence, candidate) && !strong) {
            return false;
        }
        return switch (first.name()) {
            case PERSON ->
                !isInside(candidate)
                                && (isContained(candidate) || strong && (isLocative(candidate) || isCountry(candidate)))
                        || trusted.contains(candidate.key()) && !isInside(candidate) && isLocative(candidate);
            case ORGANIZATION, LAW, PRODUCT, WORK, EVENT, GROUP ->
                isInside(candidate)
                        ? isCivicName(candidate, strong)
                        : isWide(candidate)
                                || place
                                || trusted.contains(candidate.key())
                                || strong && isStruck(candidate);
            case FACILITY -> true;
            case POLITY, LOCATION -> !(surnames.contains(candidate.key()) && !place && !strong);
            default -> outsideNames(candidate, strong, place);
        };
    }

    /** {@code Drones hit Dnipro}: a city as the object of what is done to places. */
    private static boolean isStruck(Candidate candidate) {
        if (candidate.to() - candidate.from() != 1 || largest(candidate) < CITY) {
            return false;
        }
        Sentence sentence = candidate.sentence();
        Token at = sentence.token(candidate.from());
        for (int steps = 0; at.role() == Role.CONJUNCT && at.head() >= 0 && steps < sentence.size(); steps++) {
            at = sentence.token(at.head());
        }
        return at.role() == Role.OBJECT
                && at.head() >= 0
                && Cues.is("site", sentence.token(at.head()).lemma());
    }

    private boolean outsideNames(Candidate candidate, boolean strong, boolean place) {
        if (surnames.contains(candidate.key()) && !isContained(candidate)) {
            return false;
        }
        boolean common =
                Cues.is("common", candidate.sentence().token(candidate.from()).form());
        boolean beginsSentence = candidate.from() == 0;
        if (strong && !common) {
            return true;
        }
        if (trusted.contains(candidate.key())) {
            return true;
        }
        return place && (strong || !beginsSentence && largest(candidate) >= SMALL || isContained(candidate));
    }

    /** Named as a place by the analysis and by the words around it: then its other mentions are trusted too. */
    private static boolean isTrusted(Candidate candidate) {
        NameType type = candidate.sentence().token(candidate.from()).name();
        boolean place = type == NameType.POLITY || type == NameType.LOCATION;
        return place && (isLocative(candidate) || isCivic(candidate))
                || isContained(candidate)
                || isDateline(candidate);
    }

    /** {@code GENEVA -}, {@code LYON, France (Agency) -}: capitals at a sentence's start, then a dash or a bracket. */
    private static boolean isDateline(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        String form = sentence.token(candidate.from()).form();
        boolean capitals = form.length() > 2 && form.equals(form.toUpperCase(Locale.ROOT));
        if (candidate.from() != 0 || !capitals || candidate.to() >= sentence.size()) {
            return false;
        }
        String next = sentence.token(candidate.to()).form();
        return next.startsWith("-")
                || next.equals("—")
                || next.equals("–")
                || next.equals("(")
                || next.equals(",")
                || next.equals("/");
    }

    private static boolean isStrong(Candidate candidate) {
        for (Reading reading : candidate.readings()) {
            boolean wide = reading.place().kind().compareTo(Place.Kind.DIVISION) <= 0
                    || reading.place().kind() == Place.Kind.SITE;
            boolean large = reading.place().kind() == Place.Kind.CAPITAL
                    || reading.place().population() >= LARGE;
            if (!reading.common() && (wide || large) && (!reading.alias() || reading.seat())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCountry(Candidate candidate) {
        return candidate.readings().get(0).isCountry()
                && !candidate.readings().get(0).common();
    }

    private static long largest(Candidate candidate) {
        long largest = 0;
        for (Reading reading : candidate.readings()) {
            largest = Math.max(largest, reading.place().population());
        }
        return largest;
    }

    /** {@code in X}, {@code the town of X}, {@code near X}. */
    private static boolean isLocative(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        int before = candidate.from() - 1;
        if (before > 0 && sentence.token(before).form().equals("the")) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        boolean party = before > 0
                && sentence.token(before).form().equals("-")
                && sentence.token(before - 1).form().length() == 1;
        return party
                || Cues.is("locative", sentence, before)
                || sentence.token(before).form().equals("of") && Cues.is("behind", sentence, before - 1);
    }

    /** {@code X police}, {@code X Mayor}. */
    private static boolean isCivic(Candidate candidate) {
        return Cues.is("civic", candidate.sentence(), candidate.to());
    }

    /** {@code X, Texas}. */
    private static boolean isContained(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        int comma = candidate.to();
        if (comma + 1 >= sentence.size() || !sentence.token(comma).form().equals(",")) {
            return false;
        }
        Token next = sentence.token(comma + 1);
        String form = next.form()
                + (comma + 2 < sentence.size()
                                && sentence.token(comma + 2).form().equals(".")
                        ? "."
                        : "");
        Gazetteer gazetteer = Gazetteer.get();
        if (gazetteer.abbreviation(next.form()) != null || gazetteer.abbreviation(form) != null) {
            return true;
        }
        if (!Character.isUpperCase(next.form().charAt(0))) {
            return false;
        }
        String two = comma + 2 < sentence.size()
                ? PlaceKey.of(next.form() + " " + sentence.token(comma + 2).form())
                : "";
        for (Reading reading : candidate.readings()) {
            if (reading.isCountry()) {
                continue;
            }
            for (String key : List.of(PlaceKey.of(next.form()), two)) {
                for (Reading whole : gazetteer.readings(key)) {
                    if (whole.place().kind() == Place.Kind.DIVISION
                            && whole.division().equals(reading.division())) {
                        return true;
                    }
                }
                String country = reading.place().country();
                for (CountryName name : Countries.get().named(key)) {
                    if (name.country().equals(country)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isPersonal(Sentence sentence, Candidate candidate) {
        return !sentence.token(candidate.from() - 1).form().equals(",");
    }

    /** Whether the analysed name is longer than the place in it. */
    private static boolean isInside(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        Token first = sentence.token(candidate.from());
        boolean startsEarlier = !first.nameStart();
        boolean endsLater = candidate.to() < sentence.size()
                && sentence.token(candidate.to()).name() == first.name()
                && !sentence.token(candidate.to()).nameStart();
        return startsEarlier || endsLater;
    }

    /** {@code Springfield Police Department}: the place leads an organisation's name. */
    private boolean isCivicName(Candidate candidate, boolean strong) {
        Sentence sentence = candidate.sentence();
        boolean leads = sentence.token(candidate.from()).nameStart();
        boolean known = trusted.contains(candidate.key()) || isWide(candidate);
        boolean of = candidate.from() > 0
                && sentence.token(candidate.from() - 1).form().equals("of");
        return leads && (isCivic(candidate) || known) || of && (strong || known);
    }

    /** A country, a division or something wider, under a name that is hardly anything else. */
    private static boolean isWide(Candidate candidate) {
        for (Reading reading : candidate.readings()) {
            if (!reading.common() && !reading.alias() && reading.place().kind().compareTo(Place.Kind.DIVISION) <= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@code Marburg virus}, {@code US$}, an acronym: the name of something else. */
    private static boolean isOtherwise(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        int next = candidate.to();
        if (next < sentence.size() && sentence.token(next).form().equals("$")
                || sentence.token(candidate.from()).form().endsWith("$")) {
            return true;
        }
        boolean disease = Cues.is("disease", sentence, next)
                && candidate.form() == Candidate.Form.NAME
                && !candidate.readings().isEmpty()
                && !candidate.readings().get(0).isCountry();
        String form = sentence.token(candidate.from()).form();
        boolean acronym = candidate.form() == Candidate.Form.NAME
                && candidate.to() - candidate.from() == 1
                && form.length() < 5
                && form.equals(form.toUpperCase(Locale.ROOT))
                && isAllSmall(candidate);
        boolean west = candidate.key().equals("nile")
                && candidate.from() > 0
                && sentence.token(candidate.from() - 1).form().equals("West");
        return disease || west || acronym;
    }

    private static boolean isAllSmall(Candidate candidate) {
        for (Reading reading : candidate.readings()) {
            if (reading.place().kind().compareTo(Place.Kind.DIVISION) <= 0
                    || reading.place().kind() == Place.Kind.CAPITAL) {
                return false;
            }
        }
        return candidate.sentence().kind() != Sentence.Kind.HEADING;
    }

    /** Not {@code American} in the name of a law or a firm, nor a language. */
    private static boolean isDemonym(Candidate candidate) {
        Token token = candidate.sentence().token(candidate.from());
        boolean named = token.name() == NameType.ORGANIZATION
                || token.name() == NameType.LAW
                || token.name() == NameType.WORK
                || token.name() == NameType.PRODUCT
                || token.name() == NameType.EVENT;
        boolean language = token.name() == NameType.LANGUAGE
                || Cues.is("language", candidate.sentence(), candidate.to())
                || Cues.is("speaking", candidate.sentence(), candidate.from() - 1);
        return !language && !(named && isInside(candidate));
    }

    private void collectSurnames(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean last = token.name() == NameType.PERSON
                    && !token.nameStart()
                    && sentence.token(i - 1).name() == NameType.PERSON;
            boolean ends = i + 1 >= sentence.size()
                    || sentence.token(i + 1).name() != NameType.PERSON
                    || sentence.token(i + 1).nameStart();
            if (last && ends) {
                surnames.add(PlaceKey.of(token.form()));
            }
        }
    }
}
