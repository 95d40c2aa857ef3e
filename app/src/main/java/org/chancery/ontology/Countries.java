package org.chancery.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.FoldedWords;
import org.chancery.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * The countries of {@code countries.tsv}, found by code or by the words that name them. Loaded once; immutable, safe
 * from several threads.
 */
public final class Countries {

    /**
     * A name found in a text.
     *
     * @param from first word, inclusive
     * @param to last word, exclusive
     * @param name the best reading: unambiguous ones first, then in the order of the table
     * @param all every reading: both Congos for {@code Congo}
     */
    public record Match(int from, int to, CountryName name, List<CountryName> all) {}

    private static final Countries INSTANCE = new Countries();

    private final Map<String, Country> byCode = new LinkedHashMap<>();
    private final Map<String, Country> byAlpha2 = new HashMap<>();
    private final Map<String, Country> byFips = new HashMap<>();
    private final PhraseTable<CountryName> names = new PhraseTable<>();

    private Countries() {
        for (Country country : CountryTable.read()) {
            byCode.put(country.code(), country);
            if (country.kind() != Country.Kind.FORMER) {
                if (country.alpha2() != null) {
                    byAlpha2.put(country.alpha2(), country);
                }
                if (country.fips() != null) {
                    byFips.put(country.fips(), country);
                }
            }
            country.names().forEach(name -> names.add(name.text(), name));
        }
    }

    public static Countries get() {
        return INSTANCE;
    }

    /** Every line of the table, in its order. */
    public Collection<Country> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    /** By ISO alpha-3 code, or by our own where ISO has none; {@code KOS} is {@code XKX}. */
    public @Nullable Country byCode(String code) {
        return byCode.get(code.equals("KOS") ? "XKX" : code);
    }

    public @Nullable Country byAlpha2(String code) {
        return byAlpha2.get(code);
    }

    public @Nullable Country byFips(String code) {
        return byFips.get(code);
    }

    /**
     * The country of a code that is known to be in the table.
     *
     * @throws IllegalArgumentException where it is not
     */
    public Country of(String code) {
        Country country = byCode(code);
        if (country == null) {
            throw new IllegalArgumentException("no country " + code);
        }
        return country;
    }

    /** All readings of a whole phrase, whatever its case; empty where it names no country. */
    public List<CountryName> named(String phrase) {
        return Collections.unmodifiableList(names.get(phrase));
    }

    /**
     * The longest name that starts at a word of a text. Names must be capitalised as names are, and abbreviations in
     * capitals, so that {@code us} and {@code turkey} are no countries.
     *
     * @return null where none starts there
     */
    public @Nullable Match longest(FoldedWords words, int from) {
        return longest(words, from, false);
    }

    /** As {@link #longest(FoldedWords, int)}; {@code anyCase} for text that was written without capitals. */
    public @Nullable Match longest(FoldedWords words, int from, boolean anyCase) {
        List<PhraseTable.Match<CountryName>> found = names.all(words, from);
        for (int i = found.size() - 1; i >= 0; i--) {
            PhraseTable.Match<CountryName> match = found.get(i);
            List<CountryName> fitting = fitting(match, words, anyCase);
            if (!fitting.isEmpty()) {
                return new Match(match.from(), match.to(), best(fitting), fitting);
            }
        }
        return null;
    }

    private static List<CountryName> fitting(PhraseTable.Match<CountryName> match, FoldedWords words, boolean anyCase) {
        List<CountryName> fitting = new ArrayList<>(1);
        for (CountryName name : match.values()) {
            if (name.isAbbreviation()
                    ? isCapitals(words.word(match.from()))
                    : anyCase || isCapitalised(words, match.from(), match.to())) {
                fitting.add(name);
            }
        }
        return fitting;
    }

    private static CountryName best(List<CountryName> fitting) {
        for (CountryName name : fitting) {
            if (!name.ambiguous()) {
                return name;
            }
        }
        return fitting.get(0);
    }

    private static boolean isCapitals(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c) && !(c == 's' && i == word.length() - 1 && i > 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapitalised(FoldedWords words, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = words.word(i);
            if (!word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || word.codePointAt(0) > 0x2FFF)) {
                return true;
            }
        }
        return words.word(from).startsWith("ni-") || words.word(from).startsWith("eS");
    }
}
