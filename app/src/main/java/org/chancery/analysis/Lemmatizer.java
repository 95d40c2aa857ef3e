package org.chancery.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.model.HashTable;
import org.chancery.model.PackedModel;
import org.chancery.model.TextHash;
import org.jspecify.annotations.Nullable;

/** Base forms of English: irregular ones from a list, regular ones by suffix where the result is a known word. */
final class Lemmatizer {

    private static final int VERB = 1;
    private static final int NOUN = 2;
    private static final int ADJECTIVE = 3;
    private static final int ADVERB = 4;

    /** For some tags: a suffix and what may stand in its place, tried in this order. */
    private static final Map<String, Suffix[]> SUFFIXES = Map.ofEntries(
            Map.entry("VBZ", rules("ies>y", "es>", "s>")),
            Map.entry("VBG", rules("ying>ie", "ing>,e*")),
            Map.entry("VBD", rules("ied>y", "ed>*", "d>", "n>", "ung>ing")),
            Map.entry("VBN", rules("ied>y", "ed>*", "d>", "n>", "ung>ing")),
            Map.entry("NNS", rules("ies>y", "es>", "s>", "men>man", "ae>a", "i>us", "a>um")),
            Map.entry("NNPS", rules("ies>y", "es>", "s>", "men>man", "ae>a", "i>us", "a>um")),
            Map.entry("JJR", rules("ier>y", "er>*", "er>e")),
            Map.entry("JJS", rules("iest>y", "est>*", "est>e")),
            Map.entry("RBR", rules("ier>y", "er>,e")),
            Map.entry("RBS", rules("iest>y", "est>,e")));

    /** Past forms that the list of irregular verbs holds for base forms. */
    private static final Map<String, String> SLIPS = Map.of(
            "ended",
            "end",
            "existed",
            "exist",
            "followed",
            "follow",
            "happened",
            "happen",
            "performed",
            "perform",
            "provided",
            "provide",
            "represented",
            "represent",
            "melded",
            "meld");

    private final int[] bases;
    private final int basesShift;
    private final int basesKind;
    /** By word class. */
    private final List<Map<String, String>> irregular = new ArrayList<>();

    private final Map<String, String> abbreviations = new HashMap<>();
    private final Set<String> cardinals;
    private final Set<String> ordinals;

    /** @param doubled whether a doubled consonant before the suffix may be halved */
    private record Suffix(String ending, String[] replacements, boolean doubled) {}

    Lemmatizer(PackedModel model) {
        bases = model.ints("lemma.bases");
        basesShift = HashTable.shift(bases.length);
        basesKind = model.ints("lemma.bases.kind")[0];
        String[] classes = {"verb", "noun", "adjective", "adverb"};
        irregular.add(Map.of());
        for (String wordClass : classes) {
            Map<String, String> forms = new HashMap<>();
            for (String line : model.lines("lemma." + wordClass + ".irregular")) {
                String[] parts = line.split(" ");
                forms.put(parts[0], parts[1]);
            }
            irregular.add(forms);
        }
        for (String line : model.lines("lemma.abbreviation")) {
            String[] parts = line.split(" ");
            abbreviations.put(parts[0] + " " + parts[1], parts[2]);
        }
        cardinals = new HashSet<>(Arrays.asList(model.lines("lemma.cardinal")));
        ordinals = new HashSet<>(Arrays.asList(model.lines("lemma.ordinal")));
        ordinals.addAll(Set.of("0st", "0nd", "0rd", "0th"));
    }

    /** The base form of a word in lower case. */
    String lemma(String lower, String tag) {
        String full = abbreviations.get(lower + " " + tag);
        if (full != null) {
            return full;
        }
        int wordClass = wordClass(tag);
        if (wordClass == 0) {
            return lower;
        }
        String base = irregular.get(wordClass).get(lower);
        if (base == null) {
            base = regular(lower, tag, wordClass);
        }
        return base == null ? lower : base;
    }

    /** The base form as a reader would give it: without the slips of the models' own lists. */
    String plainLemma(String lower, String tag) {
        String slip = tag.startsWith("VB") ? SLIPS.get(lower) : null;
        return slip == null ? lemma(lower, tag) : slip;
    }

    /** What the models know the lemma by: number words are all one. */
    String modelLemma(String lemma) {
        if (cardinals.contains(lemma)) {
            return "#crd#";
        }
        return ordinals.contains(lemma) ? "#ord#" : lemma;
    }

    private @Nullable String regular(String lower, String tag, int wordClass) {
        Suffix[] suffixes = SUFFIXES.get(tag);
        if (suffixes == null) {
            return null;
        }
        for (Suffix suffix : suffixes) {
            if (!lower.endsWith(suffix.ending)) {
                continue;
            }
            int stem = lower.length() - suffix.ending.length();
            String base = known(lower.substring(0, stem), suffix, wordClass);
            if (base == null && suffix.doubled && stem >= 4 && lower.charAt(stem - 2) == lower.charAt(stem - 1)) {
                base = known(lower.substring(0, stem - 1), suffix, wordClass);
            }
            if (base != null) {
                return base;
            }
        }
        return null;
    }

    private @Nullable String known(String stem, Suffix suffix, int wordClass) {
        for (String replacement : suffix.replacements) {
            String base = stem + replacement;
            if (HashTable.word(bases, basesShift, 1, TextHash.key(basesKind, TextHash.of(wordClass + base))) != 0) {
                return base;
            }
        }
        return null;
    }

    private static int wordClass(String tag) {
        if (tag.startsWith("VB")) {
            return VERB;
        }
        if (tag.startsWith("NN")) {
            return NOUN;
        }
        if (tag.startsWith("JJ")) {
            return ADJECTIVE;
        }
        return tag.startsWith("RB") ? ADVERB : 0;
    }

    /** Each as {@code ending>replacement,replacement}; a star allows a doubled consonant. */
    private static Suffix[] rules(String... lines) {
        Suffix[] rules = new Suffix[lines.length];
        for (int i = 0; i < lines.length; i++) {
            boolean doubled = lines[i].endsWith("*");
            String line = doubled ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            int at = line.indexOf('>');
            rules[i] = new Suffix(line.substring(0, at), line.substring(at + 1).split(",", -1), doubled);
        }
        return rules;
    }
}
