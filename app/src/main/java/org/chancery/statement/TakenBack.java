package org.chancery.statement;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * What an outlet takes back of its own telling did not take place: {@code Correction: Our May issue said that …}, {@code
 * wrongly reported that …}, {@code We reported that … That was incorrect.} Pure.
 */
final class TakenBack {

    private static final double NOT_SO = -2.2;
    private static final int DEPTH = 12;

    private static final WordLists WORDS = WordLists.of("statement/wordlists.txt");
    /** What a correction is headed by. */
    private static final Set<String> LABELS = WORDS.get("labels of corrections");
    /** Verbs by which an outlet tells. */
    private static final Set<String> TELLING = WORDS.get("tellings of outlets");
    /** Nouns by which an outlet speaks of itself. */
    private static final Set<String> SELF = WORDS.get("an outlet itself");
    /** Adverbs of what was told wrongly. */
    private static final Set<String> WRONGLY = WORDS.get("wrongly");
    /** How the sentence begins that puts a telling right. */
    private static final Set<String> PUT_RIGHT = WORDS.get("put right");

    private static final Set<String> REGRETTING = Set.of("apologise", "apologize", "sorry", "apology");

    private TakenBack() {}

    /** The judgement of an event that its teller takes back; null where nothing is taken back. */
    static @Nullable Judgement of(AnalyzedText text, Sentence s, int token) {
        for (int at = token, steps = 0;
                at >= 0 && steps < DEPTH;
                at = s.token(at).head(), steps++) {
            int teller = s.token(at).role() == Role.COMPLEMENT ? s.token(at).head() : -1;
            if (teller < 0 || !TELLING.contains(s.token(teller).lemma())) {
                continue;
            }
            for (Token adverb : s.children(teller, Role.ADVERB)) {
                if (WRONGLY.contains(adverb.lemma())) {
                    return new Judgement(Modality.NEGATED, NOT_SO, adverb.form());
                }
            }
            if (isRegretted(s, teller)) {
                return new Judgement(Modality.NEGATED, NOT_SO, "taken back");
            }
            if (isSelf(s, teller) && (isLabelled(text, s) || isPutRight(text, s))) {
                return new Judgement(Modality.NEGATED, NOT_SO, "corrected");
            }
        }
        return null;
    }

    /** {@code apologised for reporting that …}. */
    private static boolean isRegretted(Sentence s, int verb) {
        int preposition = s.token(verb).head();
        int above = preposition < 0 ? -1 : s.token(preposition).head();
        return s.token(verb).tag().equals("VBG")
                && above >= 0
                && s.token(preposition).lemma().equals("for")
                && REGRETTING.contains(s.token(above).lemma());
    }

    /** Whether an outlet tells: {@code we reported}, {@code our last issue said}, {@code an article stated}. */
    private static boolean isSelf(Sentence s, int verb) {
        int subject = Clauses.subject(s, verb);
        return subject >= 0
                && (s.token(subject).lemma().equals("we")
                        || SELF.contains(s.token(subject).lemma()));
    }

    /** Whether the sentence, or the one before as a whole, is the heading of a correction. */
    private static boolean isLabelled(AnalyzedText text, Sentence s) {
        if (label(text.in(s.span())) != null) {
            return true;
        }
        Sentence before = s.index() == 0 ? null : text.sentences().get(s.index() - 1);
        String heading = before == null ? "" : text.in(before.span()).strip();
        String label = label(heading);
        return label != null && heading.length() <= label.length() + 1;
    }

    private static @Nullable String label(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        for (String label : LABELS) {
            boolean opens = lower.startsWith(label) && lower.length() > label.length();
            if (opens && ":.-\u2013\u2014 (".indexOf(lower.charAt(label.length())) >= 0) {
                return label;
            }
        }
        return null;
    }

    private static boolean isPutRight(AnalyzedText text, Sentence s) {
        if (s.index() + 1 >= text.sentences().size()) {
            return false;
        }
        String next = text.in(text.sentences().get(s.index() + 1).span()).toLowerCase(Locale.ROOT);
        return PUT_RIGHT.stream().anyMatch(next::startsWith);
    }
}
