package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.actor.Phrase.Link;
import org.chancery.actor.Phrase.Piece;
import org.chancery.actor.Phrase.Stretch;
import org.chancery.actor.RegisterName.Form;
import org.chancery.ontology.Countries;
import org.chancery.ontology.CountryName;
import org.chancery.ontology.CountryName.Use;
import org.chancery.text.FoldedWords;
import org.chancery.text.PhraseTable;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Cuts a noun phrase at possessives, prepositions and commas, and names its pieces by the longest entry of a table. */
final class PhraseCutter {

    private static final Map<String, Link> LINKS = Map.ofEntries(
            Map.entry("of", Link.OF),
            Map.entry("for", Link.FOR),
            Map.entry("to", Link.TO),
            Map.entry("at", Link.AT),
            Map.entry("in", Link.IN),
            Map.entry("from", Link.AT),
            Map.entry("across", Link.IN),
            Map.entry("inside", Link.IN),
            Map.entry("within", Link.IN),
            Map.entry("throughout", Link.IN),
            Map.entry("outside", Link.IN),
            Map.entry("near", Link.IN),
            Map.entry("with", Link.OTHER),
            Map.entry("against", Link.OTHER),
            Map.entry("on", Link.OTHER),
            Map.entry("by", Link.OTHER),
            Map.entry("between", Link.OTHER),
            Map.entry("among", Link.OTHER),
            Map.entry("over", Link.OTHER),
            Map.entry("about", Link.OTHER),
            Map.entry("who", Link.OTHER),
            Map.entry("whose", Link.OTHER),
            Map.entry("which", Link.OTHER),
            Map.entry("that", Link.OTHER),
            Map.entry("as", Link.OTHER),
            Map.entry("under", Link.OTHER),
            Map.entry("during", Link.OTHER),
            Map.entry("after", Link.OTHER),
            Map.entry(",", Link.COMMA),
            Map.entry("(", Link.COMMA),
            Map.entry("-", Link.HEAD),
            Map.entry("\u2013", Link.COMMA),
            Map.entry("\u2014", Link.COMMA));

    private static final Set<String> JOINED_OTHERWISE =
            WordLists.of("actor/wordlists.txt").get("joined otherwise");
    private static final Set<String> ORIGIN_ENDINGS = Set.of("based", "born", "registered", "flagged");

    private static final Set<String> GIVEN = WordLists.of("actor/wordlists.txt").get("places that are given names");
    private static final Set<String> FLAGGED = Set.of("registered", "flagged");
    private static final Set<String> FLAGS = WordLists.of("actor/wordlists.txt").get("flags of convenience");

    private final Register register = Register.get();
    private final Countries countries = Countries.get();
    private final Nouns nouns = Nouns.get();
    private final Localities localities = Localities.get();

    /** @param anyCase whether names count that are written without capitals */
    Phrase cut(FoldedWords words, int from, int to, boolean anyCase) {
        List<Stretch> stretches = new ArrayList<>(3);
        Stretch current = new Stretch(Link.HEAD);
        stretches.add(current);
        int at = from;
        while (at < to) {
            Piece piece = piece(words, at, to, anyCase);
            if (piece != null) {
                current.pieces.add(piece);
                at = piece.to();
                if (isPossessive(words.word(at - 1)) && piece.noun() == null) {
                    current = possessed(current, stretches);
                } else if (piece.noun() != null && isPossessive(words.word(at - 1)) && at < to) {
                    current = possessed(current, stretches);
                }
                continue;
            }
            String word = words.word(at);
            Link link = LINKS.get(word.length() < 11 ? lower(word) : word);
            if (isMarker(word)) {
                current = possessed(current, stretches);
            } else if (link == null) {
                current.pieces.add(new Piece(at, at + 1, List.of(), List.of(), null, null));
                if (isPossessive(word)) {
                    current = possessed(current, stretches);
                }
            } else if (link != Link.HEAD && !(link == Link.OTHER && current.pieces.isEmpty())) {
                current = new Stretch(link);
                stretches.add(current);
            }
            at++;
        }
        return new Phrase(words, stretches);
    }

    /** What starts at a word by the longest entry; null where no table knows it. */
    @Nullable
    Piece piece(FoldedWords words, int at, int limit, boolean anyCase) {
        Countries.Match country = countries.longest(words, at, anyCase);
        if (country != null
                && (isOtherwiseJoined(words, country.to()) || isFlag(words, country.to(), country.name()))) {
            return null;
        }
        if (country != null
                && (country.to() > limit
                        || isGivenName(words, at, country.to())
                        || country.name().use() != Use.NAME && isFamilyName(words, at, country.to()))) {
            country = null;
        }
        PhraseTable.Match<RegisterName> named = named(words, at, limit, anyCase);
        if (named != null
                && (isGivenName(words, at, named.to())
                        || named.values().stream()
                                        .noneMatch(name -> name.entry().isPerson())
                                && isFamilyName(words, at, named.to()))) {
            named = null;
        }
        PhraseTable.Match<Noun> noun = noun(words, at, limit);
        int length = country == null ? 0 : country.to() - at;
        int nounLength = noun == null ? 0 : noun.to() - at;
        int nameLength = named == null ? 0 : named.to() - at;
        boolean weak = named != null && isWeak(named.values());
        if (named != null
                && nameLength > 0
                && nameLength >= length
                && nameLength >= nounLength
                && (!weak || nameLength > Math.max(length, nounLength))) {
            return new Piece(
                    at,
                    named.to(),
                    named.values(),
                    country != null && country.to() == named.to() ? country.all() : List.of(),
                    weak && noun != null && !noun.values().get(0).isPerson() ? best(noun.values()) : null,
                    null);
        }
        if (country != null && length >= nounLength) {
            return new Piece(
                    at,
                    country.to(),
                    weak && named != null && named.to() == country.to() ? named.values() : List.of(),
                    country.all(),
                    null,
                    null);
        }
        if (noun != null) {
            return new Piece(at, noun.to(), List.of(), List.of(), best(noun.values()), null);
        }
        PhraseTable.Match<String> locality = localities.longest(words, at);
        if (locality != null && locality.to() <= limit && (anyCase || isUpper(words.word(at)))) {
            return new Piece(
                    at,
                    locality.to(),
                    List.of(),
                    List.of(),
                    null,
                    locality.values().get(0));
        }
        return origin(words, at);
    }

    /** {@code Russian-backed}: the country is not theirs. */
    private static boolean isOtherwiseJoined(FoldedWords words, int at) {
        return at + 1 < words.size() && words.word(at).equals("-") && JOINED_OTHERWISE.contains(words.word(at + 1));
    }

    /** {@code Liberian-flagged}: the flag of a country under which the ships of others sail tells nothing. */
    private static boolean isFlag(FoldedWords words, int at, CountryName name) {
        return at + 1 < words.size()
                && words.word(at).equals("-")
                && FLAGGED.contains(words.word(at + 1))
                && FLAGS.contains(name.country());
    }

    /** {@code Somalia-based}: the country counts as an adjective would. */
    private @Nullable Piece origin(FoldedWords words, int at) {
        String word = words.word(at);
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 1 && ORIGIN_ENDINGS.contains(word.substring(hyphen + 1))) {
            List<CountryName> named = countries.named(word.substring(0, hyphen));
            boolean flag = FLAGGED.contains(word.substring(hyphen + 1))
                    && named.stream().anyMatch(name -> FLAGS.contains(name.country()));
            if (!named.isEmpty() && !flag) {
                return new Piece(at, at + 1, List.of(), named, null, null);
            }
        }
        return null;
    }

    private PhraseTable.@Nullable Match<RegisterName> named(FoldedWords words, int at, int limit, boolean anyCase) {
        List<PhraseTable.Match<RegisterName>> all = register.all(words, at);
        for (int i = all.size() - 1; i >= 0; i--) {
            PhraseTable.Match<RegisterName> match = all.get(i);
            if (match.to() > limit) {
                continue;
            }
            List<RegisterName> fitting = new ArrayList<>(match.values().size());
            for (RegisterName name : match.values()) {
                if (fits(name, words, match, anyCase)) {
                    fitting.add(name);
                }
            }
            if (!fitting.isEmpty()) {
                return new PhraseTable.Match<>(match.from(), match.to(), fitting);
            }
        }
        return null;
    }

    /** Whether a name of the register is written in a text as it must be. */
    static boolean fits(RegisterName name, FoldedWords words, PhraseTable.Match<RegisterName> match, boolean anyCase) {
        if (name.isAbbreviation()) {
            return isCapitals(words.word(match.from()));
        }
        if (anyCase) {
            return name.form() != Form.FAMILY;
        }
        return isUpper(words.word(match.from()))
                || isUpper(words.word(match.to() - 1))
                        && !Character.isUpperCase(name.text().charAt(0))
                || !Character.isUpperCase(name.text().charAt(0))
                        && words.word(match.from()).charAt(0) == name.text().charAt(0);
    }

    /** Whether only family names or ambiguous names were found. */
    private static boolean isWeak(List<RegisterName> names) {
        for (RegisterName name : names) {
            if (name.form() != Form.FAMILY && !name.ambiguous()) {
                return false;
            }
        }
        return true;
    }

    /** {@code Jan-Christian}: a word behind a given name and a hyphen is another one. */
    private static boolean isInsideGivenName(FoldedWords words, int at) {
        return at > 1
                && words.word(at - 1).equals("-")
                && GivenNames.get().of(words.word(at - 2)) != Entity.Gender.UNKNOWN;
    }

    /** {@code Prime Minister Sofia Lund}, {@code President Victoria Abad}: a place's name between an office and a family name. */
    private boolean isGivenName(FoldedWords words, int at, int to) {
        return to == at + 1
                && to < words.size()
                && GIVEN.contains(lower(words.word(at)))
                && isOffice(words, at - 1)
                && isUpper(words.word(to))
                && noun(words, to, words.size()) == null;
    }

    /** {@code President Jorge Lima}: a capital's or a company's name behind an office and a given name. */
    private boolean isFamilyName(FoldedWords words, int at, int to) {
        if (to != at + 1 || at < 2 || to < words.size() && isUpper(words.word(to))) {
            return false;
        }
        String given = words.word(at - 1);
        return isUpper(given)
                && Character.isLetter(given.codePointAt(given.length() - 1))
                && isOffice(words, at - 2)
                && !isOffice(words, at - 1)
                && countries.longest(words, at - 1) == null
                && register.all(words, at - 1).stream().allMatch(match -> match.to() <= at)
                && noun(words, at - 1, words.size()) == null;
    }

    private boolean isOffice(FoldedWords words, int at) {
        Noun office = at < 0 ? null : nouns.of(lower(words.word(at)));
        return office != null && office.isPerson() && !office.plural() && isUpper(words.word(at));
    }

    private PhraseTable.@Nullable Match<Noun> noun(FoldedWords words, int at, int limit) {
        if (isInsideGivenName(words, at)) {
            return null;
        }
        List<PhraseTable.Match<Noun>> all = nouns.all(words, at);
        for (int i = all.size() - 1; i >= 0; i--) {
            PhraseTable.Match<Noun> match = all.get(i);
            if (match.to() <= limit && (!isAbbreviation(match.values().get(0).phrase()) || isUpper(words.word(at)))) {
                return match;
            }
        }
        return null;
    }

    /** Of several readings one that can head a phrase and tells a sector. */
    private static Noun best(List<Noun> readings) {
        Noun best = readings.get(0);
        for (Noun reading : readings) {
            if (rank(reading) > rank(best)) {
                best = reading;
            }
        }
        return best;
    }

    private static int rank(Noun noun) {
        return (noun.kind() == Noun.Kind.PAST ? 4 : 0) + (noun.isHead() ? 2 : 0) + (noun.sector() != null ? 1 : 0);
    }

    private static Stretch possessed(Stretch current, List<Stretch> stretches) {
        current.possessor = true;
        Stretch next = new Stretch(Link.HEAD);
        stretches.add(next);
        return next;
    }

    static boolean isMarker(String word) {
        return word.equals("'s")
                || word.equals("\u2019s")
                || word.equals("'")
                || word.equals("\u2019")
                || word.equals("'S");
    }

    static boolean isPossessive(String word) {
        int length = word.length();
        if (length < 3) {
            return false;
        }
        char last = word.charAt(length - 1);
        char before = word.charAt(length - 2);
        return (last == 's' || last == 'S') && (before == '\'' || before == '\u2019')
                || (last == '\'' || last == '\u2019') && before == 's';
    }

    private static boolean isAbbreviation(String phrase) {
        return phrase.length() > 1
                && Character.isUpperCase(phrase.charAt(0))
                && Character.isUpperCase(phrase.charAt(1));
    }

    private static String lower(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return word.toLowerCase(Locale.ROOT);
            }
        }
        return word;
    }

    static boolean isUpper(String word) {
        return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || word.codePointAt(0) > 0x2FFF);
    }

    private static boolean isCapitals(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c) && !(i == word.length() - 1 && c == 's')) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 0;
    }
}
