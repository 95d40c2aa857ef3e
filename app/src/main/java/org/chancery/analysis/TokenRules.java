package org.chancery.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.model.PackedModel;
import org.jspecify.annotations.Nullable;

/** The word lists that cutting words needs. */
final class TokenRules {

    private static final String[] CLITICS = {"d", "m", "s", "z", "ll", "re", "ve"};

    private final Set<String> abbreviations = new HashSet<>(WordList.words("abbreviations.txt", "plain"));
    private final Set<String> titles = WordList.words("abbreviations.txt", "title");
    private final Set<String> alsoWords = WordList.words("abbreviations.txt", "word");
    private final Set<String> prefixes;
    private final Set<String> suffixes;
    private final Set<String> units;
    private final Set<String> currencies = new HashSet<>();
    private final Set<String> dollars;
    private final Map<String, int[]> compounds = new HashMap<>();

    TokenRules(PackedModel model) {
        abbreviations.addAll(titles);
        abbreviations.addAll(alsoWords);
        abbreviations.addAll(Arrays.asList(model.lines("tokens.abbreviation-period")));
        prefixes = new HashSet<>(Arrays.asList(model.lines("tokens.english-hyphen-prefix")));
        suffixes = new HashSet<>(Arrays.asList(model.lines("tokens.english-hyphen-suffix")));
        units = new HashSet<>(Arrays.asList(model.lines("tokens.units")));
        dollars = new HashSet<>(Arrays.asList(model.lines("tokens.currency-dollar")));
        currencies.addAll(Arrays.asList(model.lines("tokens.currency")));
        for (String line : model.lines("tokens.english-compounds")) {
            String[] parts = line.split(" ");
            int[] cuts = new int[parts.length - 1];
            int at = 0;
            for (int i = 0; i < cuts.length; i++) {
                at += parts[i].length();
                cuts[i] = at;
            }
            compounds.put(line.replace(" ", ""), cuts);
        }
    }

    boolean isAbbreviation(String lower) {
        return abbreviations.contains(lower);
    }

    boolean isAlsoWord(String lower) {
        return alsoWords.contains(lower);
    }

    boolean standsBeforeNames(String lower) {
        return titles.contains(lower);
    }

    boolean keepsHyphenAfter(String lower) {
        return prefixes.contains(lower);
    }

    boolean keepsHyphenBefore(String lower) {
        return suffixes.contains(lower);
    }

    boolean isUnit(String lower) {
        return units.contains(lower);
    }

    boolean isCurrency(String lower) {
        return currencies.contains(lower);
    }

    /** Whether {@code lower} may stand before a dollar sign: {@code US$}. */
    boolean isDollar(String lower) {
        return dollars.contains(lower);
    }

    /** Where words that are written as one are cut: {@code can|not}; null for others. */
    int @Nullable [] compound(String lower) {
        return compounds.get(lower);
    }

    /** Where the clitic of {@code lower} begins ({@code Kim|'s}, {@code do|n't}), or -1. */
    static int clitic(String lower) {
        int size = lower.length();
        if (size > 3 && lower.endsWith("n't")) {
            return size - 3;
        }
        for (String clitic : CLITICS) {
            int at = size - clitic.length() - 1;
            if (at > 0 && lower.charAt(at) == '\'' && lower.endsWith(clitic)) {
                return clitic.equals("s") && Characters.isDigit(lower.charAt(at - 1)) ? -1 : at;
            }
        }
        return -1;
    }
}
