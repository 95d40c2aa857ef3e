package org.chancery.event.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.WordLists;

/**
 * Cuts a text into words and numbers. A letter's or digit's run may hold an inner apostrophe, hyphen, and, between
 * digits, a point or comma; a possessor's clitic is cut off. Sentences end at a full stop, question or exclamation mark
 * before a space, or where a line ends.
 */
public final class Words {

    private static final Set<String> ABBREVIATIONS =
            WordLists.of("event/wordlists.txt").get("abbreviations");

    private Words() {}

    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(text.length() / 5);
        Set<String> inner = new HashSet<>();
        Set<String> lower = new HashSet<>();
        int sentence = 0;
        int paragraph = 0;
        boolean opening = true;
        int i = 0;
        int length = text.length();
        while (i < length) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                if (c == '\n') {
                    boolean blank = i + 1 < length && text.charAt(i + 1) == '\n';
                    if (!opening) {
                        sentence++;
                    }
                    paragraph += blank ? 1 : 0;
                    i += blank ? 1 : 0;
                    opening = true;
                } else if ((c == '.' || c == '?' || c == '!') && endsSentence(text, i, words)) {
                    sentence += opening ? 0 : 1;
                    opening = true;
                }
                i++;
                continue;
            }
            int end = wordEnd(text, i);
            String form = form(text, i, end);
            boolean upper = Character.isUpperCase(form.charAt(0));
            boolean number = hasDigit(form);
            String low = form.toLowerCase(Locale.ROOT);
            boolean capital = upper && !opening;
            if (capital) {
                inner.add(form);
            } else if (!upper) {
                lower.add(low);
            }
            words.add(new Word(
                    form, upper ? low : Lemmas.of(low), i, i + form.length(), upper, number, sentence, paragraph));
            opening = false;
            i = end;
        }
        return named(words, inner, lower);
    }

    /** Decides which capitals are names: those inside sentences, and at their start those seen inside or never small. */
    private static List<Word> named(List<Word> words, Set<String> inner, Set<String> lower) {
        List<Word> done = new ArrayList<>(words.size());
        int sentence = -1;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean opening = word.sentence() != sentence;
            sentence = word.sentence();
            if (!word.capital()) {
                done.add(word);
                continue;
            }
            boolean small = lower.contains(word.lemma()) || StopWords.contains(word.lemma());
            boolean name = opening
                    ? inner.contains(word.form())
                            || (!small
                                    && i + 1 < words.size()
                                    && words.get(i + 1).capital()
                                    && words.get(i + 1).sentence() == sentence)
                    : !small || inSmallLine(words, i);
            done.add(new Word(
                    word.form(),
                    name ? word.lemma() : Lemmas.of(word.lemma()),
                    word.start(),
                    word.end(),
                    name,
                    word.number(),
                    word.sentence(),
                    word.paragraph()));
        }
        return done;
    }

    /** Whether a capital stands in a sentence with small content words around it: in a title of capitals it says nothing. */
    private static boolean inSmallLine(List<Word> words, int i) {
        boolean before = i > 0
                && words.get(i - 1).sentence() == words.get(i).sentence()
                && !words.get(i - 1).capital()
                && !StopWords.contains(words.get(i - 1).lemma());
        boolean after = i + 1 < words.size()
                && words.get(i + 1).sentence() == words.get(i).sentence()
                && !words.get(i + 1).capital()
                && !StopWords.contains(words.get(i + 1).lemma());
        return (before || after) && !StopWords.contains(words.get(i).lemma());
    }

    private static int wordEnd(String text, int start) {
        int i = start;
        int length = text.length();
        while (i < length) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                i++;
                continue;
            }
            boolean inner = i + 1 < length && Character.isLetterOrDigit(text.charAt(i + 1)) && i > start;
            boolean digits = inner && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
            if (inner && (c == '\'' || c == '\u2019') || digits && (c == '.' || c == ',')) {
                i++;
                continue;
            }
            boolean initials = inner
                    && c == '.'
                    && Character.isUpperCase(text.charAt(i - 1))
                    && Character.isUpperCase(text.charAt(i + 1))
                    && (i - start == 1 || text.charAt(i - 2) == '.');
            if (!initials) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static String form(String text, int start, int end) {
        String raw = text.substring(start, end);
        int clitic = raw.length() - 2;
        if (clitic > 0
                && (raw.charAt(clitic) == '\'' || raw.charAt(clitic) == '\u2019')
                && (raw.charAt(clitic + 1) == 's' || raw.charAt(clitic + 1) == 'S')) {
            return raw.substring(0, clitic);
        }
        return raw;
    }

    private static boolean endsSentence(String text, int i, List<Word> words) {
        if (i + 1 < text.length()
                && !Character.isWhitespace(text.charAt(i + 1))
                && "\"')\u201D\u2019".indexOf(text.charAt(i + 1)) < 0) {
            return false;
        }
        if (text.charAt(i) != '.' || words.isEmpty()) {
            return true;
        }
        Word last = words.get(words.size() - 1);
        if (last.end() != i) {
            return true;
        }
        boolean upper = Character.isUpperCase(last.form().charAt(0));
        boolean initials = last.form().length() == 1 || last.form().indexOf('.') > 0;
        return !(upper && (initials || ABBREVIATIONS.contains(last.form().toLowerCase(Locale.ROOT))));
    }

    private static boolean hasDigit(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
