package org.chancery.analysis;

import java.util.Arrays;
import java.util.Locale;
import org.chancery.model.TextHash;
import org.jspecify.annotations.Nullable;

/** What can be said of a word by its letters alone, kept because the same words come again and again. */
final class KnownWord {

    private static final int LONGEST_POWER = 512;
    private static final long[] POWERS = powers();

    /** As it is written. */
    final char[] surface;
    /** As it is written, in lower case. */
    final String plainLower;
    /** Its generalised form in lower case. */
    final String lower;

    /** Values of the {@link Features} that do not depend on other words; a power of 0 for those that do. */
    final long[] hash = new long[Features.FIELDS];

    final long[] power = new long[Features.FIELDS];

    /** Numbers of its lists in the {@link Lexicon}. */
    final int ambiguity;

    final int clusters;
    /** What the lists of names say of it as the first word of one. */
    final int nameStart;
    /** Bits of {@link Spelling}, as if it did not open a sentence. */
    final int spelling;

    /** What the word adds to the scores of tags and of names, by distance; null until it is asked for. */
    float @Nullable [][] tagSums;

    float @Nullable [][] nameSums;

    private final @Nullable Lemma[] lemmas;

    /** Its base forms as one tag. @param hash of the form that the models know it by */
    record Lemma(String plain, long hash, long power) {}

    KnownWord(char[] text, int start, int end, Scratch scratch, Lexicon lexicon, int tags) {
        surface = Arrays.copyOfRange(text, start, end);
        plainLower = new String(surface).toLowerCase(Locale.ROOT);
        WordForm form = scratch.form;
        form.set(text, start, end);
        lower = form.lowerText();
        put(Features.SIMPLE, form.simpleHash(), form.length);
        put(Features.LOWER, form.lowerHash(), form.length);
        int shape = form.shape(scratch.shape);
        put(Features.SHAPE, hash(scratch.shape, shape), shape);
        for (int n = 2; n <= 3 && n < form.length; n++) {
            put(Features.PREFIX + n - 1, form.prefixHash(n), n);
        }
        for (int n = 1; n <= 4 && n < form.length; n++) {
            put(Features.SUFFIX + n - 1, form.suffixHash(n), n);
        }
        spelling = Spelling.of(form);
        ambiguity = lexicon.ambiguityOf(hash[Features.LOWER]);
        if (ambiguity > 0) {
            hash[Features.AMBIGUITY] = lexicon.ambiguityHash(ambiguity);
            power[Features.AMBIGUITY] = lexicon.ambiguityPower(ambiguity);
        }
        clusters = lexicon.clustersOf(hash[Features.LOWER]);
        nameStart = lexicon.namesFrom(hash[Features.SIMPLE]);
        lemmas = new @Nullable Lemma[tags];
    }

    /** Where forms and shapes are written before they are hashed. */
    static final class Scratch {
        private final WordForm form = new WordForm();
        private final char[] shape = new char[LONGEST_POWER];
    }

    boolean is(char[] text, int start, int end) {
        return Arrays.equals(surface, 0, surface.length, text, start, end);
    }

    /** @param number of {@code tag} */
    Lemma lemma(int number, String tag, Lemmatizer lemmatizer) {
        Lemma known = lemmas[number];
        if (known == null) {
            String forModels = lemmatizer.modelLemma(lemmatizer.lemma(lower, tag));
            String plain = lemmatizer.plainLemma(plainLower, tag).toLowerCase(Locale.ROOT);
            known = new Lemma(plain, TextHash.of(forModels), TextHash.power(forModels.length()));
            lemmas[number] = known;
        }
        return known;
    }

    private void put(int field, long value, int length) {
        hash[field] = value;
        power[field] = POWERS[length];
    }

    private static long hash(char[] chars, int length) {
        long hash = 0;
        for (int i = 0; i < length; i++) {
            hash = TextHash.add(hash, chars[i]);
        }
        return hash;
    }

    private static long[] powers() {
        long[] powers = new long[LONGEST_POWER];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = TextHash.power(i);
        }
        return powers;
    }
}
