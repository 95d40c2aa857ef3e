package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;

/** Splits a bare phrase into words: at white space, with commas, brackets and quotation marks apart. */
final class PhraseWords {

    private static final String MARKS = ",;:()[]{}\"\u201C\u201D\u00AB\u00BB!?/\u2014\u2013";

    private PhraseWords() {}

    static List<String> split(String phrase) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i < phrase.length() ? phrase.charAt(i) : ' ';
            boolean mark = MARKS.indexOf(c) >= 0;
            if (Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00A0' || mark) {
                if (start >= 0) {
                    words.add(phrase.substring(start, i));
                }
                start = -1;
                if (mark) {
                    words.add(String.valueOf(c));
                }
            } else if (start < 0) {
                start = i;
            }
        }
        return words;
    }
}
