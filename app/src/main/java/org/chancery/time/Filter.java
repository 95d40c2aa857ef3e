package org.chancery.time;

import java.util.List;
import java.util.Set;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Rejects figures that only look like years, and words that are no time here. */
final class Filter {

    private static final Set<String> YEAR_CONTEXT =
            WordLists.of("time/wordlists.txt").get("before years");
    private static final Set<String> MONEY = WordLists.of("time/wordlists.txt").get("before sums");
    private static final int FIRST_PLAIN_YEAR = 1900;
    private static final int LAST_PLAIN_YEAR = 2040;

    private final AnalyzedText text;
    private final List<Word> words;

    Filter(AnalyzedText text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    boolean accepts(RuleMatcher.Match match) {
        Word first = words.get(match.from());
        if (match.to() - match.from() == 1 && first.is(WordClass.YEAR)) {
            return isYear(match.from());
        }
        return true;
    }

    private boolean isYear(int at) {
        String before = at > 0 && !words.get(at).opens() ? words.get(at - 1).lower() : "";
        Word behind = at + 1 < words.size() && !words.get(at + 1).opens() ? words.get(at + 1) : null;
        if (MONEY.contains(before) || behind != null && isMeasure(at, behind)) {
            return false;
        }
        boolean glued = at > 0
                && !words.get(at).spaced()
                && !before.equals("(")
                && !before.equals("-")
                && !before.equals("'s")
                && !before.equals("\"")
                && !before.equals("/");
        if (glued) {
            return false;
        }
        int year = Integer.parseInt(words.get(at).value(WordClass.YEAR));
        return year >= FIRST_PLAIN_YEAR && year <= LAST_PLAIN_YEAR || YEAR_CONTEXT.contains(before);
    }

    /** {@code 2000 people}: a plural noun right behind, unless an article stands before ({@code the 1998 elections}). */
    private boolean isMeasure(int at, Word behind) {
        if (behind.lower().equals("%")
                || behind.lower().equals("percent")
                || behind.is(WordClass.HIJRIYEAR) && !behind.spaced()) {
            return true;
        }
        Token token = token(behind.start());
        boolean plural = token != null
                && token.tag().equals("NNS")
                && Character.isLowerCase(token.form().charAt(0));
        String before = at > 0 ? words.get(at - 1).lower() : "";
        boolean adjective = Set.of("the", "'s", "his", "its", "their", "in", "since", "of", "a", "by", "an")
                .contains(before);
        int year = Integer.parseInt(words.get(at).value(WordClass.YEAR));
        return plural
                && !adjective
                && (year % 100 == 0
                        || year < FIRST_PLAIN_YEAR
                        || year > LAST_PLAIN_YEAR
                        || adverbOfAmount(before)
                        || verbBefore(at));
    }

    private boolean verbBefore(int at) {
        Token token = at > 0 ? token(words.get(at - 1).start()) : null;
        return token != null && token.isVerb();
    }

    private static boolean adverbOfAmount(String word) {
        return Set.of("about", "around", "nearly", "over", "than", "least", "some", "almost")
                .contains(word);
    }

    private @Nullable Token token(int offset) {
        Sentence sentence = text.sentenceAt(offset);
        if (sentence == null) {
            return null;
        }
        for (Token token : sentence.tokens()) {
            if (token.start() <= offset && offset < token.end()) {
                return token;
            }
        }
        return null;
    }
}
