package org.chancery.document.chrome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line as the patterns see it: its words in lower case, numbers as one word with their {@code .}, {@code ,} and
 * {@code k}, the copyright mark as a word, other marks left out.
 *
 * @param words the words
 * @param ends where in the line each of them ends
 */
record LineWords(List<String> words, List<Integer> ends) {

    static LineWords of(String line) {
        List<String> words = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            int start = i;
            if (Character.isDigit(c)) {
                while (i < line.length() && (Character.isDigit(line.charAt(i)) || isInner(line, i))) {
                    i++;
                }
                if (i < line.length() && "kKmM".indexOf(line.charAt(i)) >= 0 && endsHere(line, i + 1)) {
                    i++;
                }
                words.add(line.substring(start, i).toLowerCase(Locale.ROOT));
                ends.add(i);
            } else if (isLetter(c)) {
                while (i < line.length() && (isLetter(line.charAt(i)) || isApostrophe(line, i))) {
                    i++;
                }
                words.add(line.substring(start, i).replace('’', '\'').toLowerCase(Locale.ROOT));
                ends.add(i);
            } else {
                i++;
                if (c == '©' || c == 'ⓒ') {
                    words.add("©");
                    ends.add(i);
                }
            }
        }
        return new LineWords(words, ends);
    }

    int size() {
        return words.size();
    }

    static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static boolean isLetter(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isInner(String line, int i) {
        char c = line.charAt(i);
        return (c == '.' || c == ',') && i + 1 < line.length() && Character.isDigit(line.charAt(i + 1));
    }

    private static boolean isApostrophe(String line, int i) {
        char c = line.charAt(i);
        return (c == '\'' || c == '’') && i + 1 < line.length() && Character.isLetter(line.charAt(i + 1));
    }

    private static boolean endsHere(String line, int i) {
        return i >= line.length() || !Character.isLetterOrDigit(line.charAt(i));
    }
}
