package org.chancery.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows in a sentence that was found the words that were asked for. The index compares stems; here a word is taken for one
 * that was asked for where their beginnings are the same.
 */
public final class FoundWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ASKED = Pattern.compile("(?<![\\p{L}\\p{N}])(-?)\"?([\\p{L}\\p{N}]+)");

    /** Shorter words must be the same in every letter. */
    private static final int SHORT = 4;

    private final List<String> beginnings = new ArrayList<>();

    /** @param asked as it was typed, with its signs */
    public FoundWords(String asked) {
        Matcher words = ASKED.matcher(asked.toLowerCase(Locale.ROOT));
        while (words.find()) {
            String word = words.group(2);
            if (words.group(1).isEmpty() && word.length() > 2) {
                beginnings.add(word.length() <= SHORT ? word : word.substring(0, Math.max(SHORT, word.length() - 2)));
            }
        }
    }

    /** A run of a sentence. */
    public record Piece(String text, boolean found) {}

    public List<Piece> in(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Matcher words = WORD.matcher(sentence);
        while (words.find()) {
            if (isAsked(words.group().toLowerCase(Locale.ROOT))) {
                pieces.add(new Piece(sentence.substring(from, words.start()), false));
                pieces.add(new Piece(words.group(), true));
                from = words.end();
            }
        }
        pieces.add(new Piece(sentence.substring(from), false));
        return pieces;
    }

    private boolean isAsked(String word) {
        return beginnings.stream()
                .anyMatch(
                        beginning -> beginning.length() < SHORT ? word.equals(beginning) : word.startsWith(beginning));
    }
}
