package org.chancery.statement;

import java.util.Set;
import org.chancery.text.AnalyzedText;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Events that their clause dates to the past are history, no news: {@code fought a war in 1977}, {@code decades ago}. */
final class Calendar {

    private static final Set<String> SPANS = Set.of("year", "decade", "century");

    private static final Set<String> UNITS =
            WordLists.of("statement/wordlists.txt").get("units");
    private static final Set<String> DAYS =
            WordLists.of("statement/wordlists.txt").get("days");

    /** {@code bought cables for 2033}, {@code sold under a law of 2004}: what a thing is meant for or rests on dates nothing. */
    private static final Set<String> OF_THINGS = Set.of("for", "under", "about");

    private static final Set<String> LENGTHS = Set.of("day", "week", "month", "year", "decade");
    /** Adverbs before a verb that tell an earlier chapter. */
    private static final Set<String> FORMERLY = Set.of("last", "previously", "formerly", "once");

    private Calendar() {}

    static Judgement background(AnalyzedText text, Sentence s, int token, Judgement judgement) {
        if (judgement.modality() != Modality.OCCURRED || judgement.certainty() < 1.5) {
            return judgement;
        }
        int clause = s.token(token).isVerb() ? token : -1;
        String before = clause >= 0 ? beforeTheStory(s, clause) : null;
        if (before != null) {
            return new Judgement(Modality.BACKGROUND, judgement.certainty(), before);
        }
        String when = clause >= 0 ? verbTime(s, clause) : nounTime(s, token);
        if (when == null || recent(text, when)) {
            return judgement;
        }
        return new Judgement(Modality.BACKGROUND, judgement.certainty(), when);
    }

    /**
     * What puts an event before the story that a report tells: the pluperfect of a clause that nobody reports
     * ({@code had received him two days before}), of one that a length of time parts from the main clause
     * ({@code a week after they had agreed}), an adverb ({@code last met}); or null. In reported speech the pluperfect is
     * only the past.
     */
    private static @Nullable String beforeTheStory(Sentence s, int verb) {
        for (Token adverb : s.children(verb, Role.ADVERB)) {
            if (FORMERLY.contains(adverb.lemma()) && adverb.index() < verb) {
                return adverb.form();
            }
        }
        Token helper = null;
        for (Token each : s.children(verb, Role.AUXILIARY)) {
            helper = each.lemma().equals("have") && each.tag().equals("VBD") ? each : helper;
        }
        if (helper == null || s.hasChild(verb, Role.MODAL)) {
            return null;
        }
        int top = verb;
        while (s.token(top).role() == Role.CONJUNCT && s.token(top).head() >= 0) {
            top = s.token(top).head();
        }
        boolean before = switch (s.token(top).role()) {
            case ROOT, RELATIVE -> !isSpoken(s, top);
            case ADVERBIAL_CLAUSE -> isPartedByTime(s, top);
            default -> false;
        };
        return before ? "had" : null;
    }

    /** Whether a clause hangs on a verb of speech beside it or stands in quotation marks. */
    private static boolean isSpoken(Sentence s, int verb) {
        for (int child : s.children(verb)) {
            Token token = s.token(child);
            if (token.role() == Role.PARATAXIS
                    || token.form().equals("\"")
                    || token.form().equals("\u201c")) {
                return true;
            }
        }
        for (int at = s.token(verb).head(); at >= 0; at = s.token(at).head()) {
            if (s.token(at).role() == Role.COMPLEMENT) {
                return true;
            }
        }
        return false;
    }

    /** {@code a week after}: a length of time before the word that opens the clause. */
    private static boolean isPartedByTime(Sentence s, int verb) {
        for (Token marker : s.children(verb, Role.MARKER)) {
            boolean after = marker.lemma().equals("after") || marker.lemma().equals("since");
            if (after
                    && marker.index() > 0
                    && LENGTHS.contains(s.token(marker.index() - 1).lemma())) {
                return true;
            }
        }
        return false;
    }

    /** The time beside a verb that lies ahead where its tense is the present: {@code tomorrow}, {@code on Friday}; or null. */
    static @Nullable String ahead(Sentence s, int verb) {
        for (int child : s.children(verb)) {
            Token token = s.token(child);
            if (token.lemma().equals("tomorrow") || DAYS.contains(token.lemma()) && child > verb) {
                return token.form();
            }
            for (int below : s.children(child)) {
                Token inner = s.token(below);
                boolean next = inner.lemma().equals("next") && UNITS.contains(token.lemma());
                boolean day = token.lemma().equals("on") && DAYS.contains(inner.lemma());
                if (next || day) {
                    return inner.form();
                }
            }
        }
        return null;
    }

    private static @Nullable String verbTime(Sentence s, int verb) {
        String tag = s.token(verb).tag();
        if (tag.equals("VBZ") || tag.equals("VBP") || s.hasChild(verb, Role.MODAL)) {
            return null;
        }
        for (int child : s.children(verb)) {
            switch (s.token(child).role()) {
                case PREPOSITION, ADVERBIAL_NOUN, ADVERB -> {
                    String when = OF_THINGS.contains(s.token(child).lemma()) ? null : below(s, child);
                    if (when != null) {
                        return when;
                    }
                }
                default -> {}
            }
        }
        return null;
    }

    /** {@code the 1994 accord}, {@code the accord of 1994}. */
    private static @Nullable String nounTime(Sentence s, int noun) {
        for (int child : s.children(noun)) {
            Token token = s.token(child);
            if (year(token)) {
                return token.form();
            }
            if (token.role() == Role.PREPOSITION
                    && (token.lemma().equals("of") || token.lemma().equals("in"))) {
                for (int inner : s.children(child)) {
                    if (year(s.token(inner))) {
                        return s.token(inner).form();
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable String below(Sentence s, int top) {
        int last = s.subtree(top).length();
        for (int i = s.subtree(top).nextSetBit(0); i < last; i++) {
            Token token = s.token(i);
            if (token.isVerb()) {
                return null;
            }
            if (year(token)) {
                return token.form();
            }
            if (token.lemma().equals("ago")
                    && i > 0
                    && SPANS.contains(s.token(i - 1).lemma())) {
                return s.token(i - 1).form() + " ago";
            }
        }
        return null;
    }

    /** Whether a noun or number of a clause is a year of the past. */
    private static boolean year(Token token) {
        if (token.form().length() != 4
                || token.name() != NameType.DATE && !token.tag().equals("CD")) {
            return false;
        }
        for (int i = 0; i < 4; i++) {
            if (token.form().charAt(i) < '0' || token.form().charAt(i) > '9') {
                return false;
            }
        }
        char century = token.form().charAt(0);
        return century == '1' || century == '2' && token.form().charAt(1) == '0';
    }

    /** Whether a year is the latest but one that the text names, so that it may be the report's own. */
    private static boolean recent(AnalyzedText text, String when) {
        if (!Character.isDigit(when.charAt(0))) {
            return false;
        }
        int year = Integer.parseInt(when);
        int latest = year;
        boolean other = false;
        for (Sentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                if (year(token)) {
                    int found = Integer.parseInt(token.form());
                    other |= found != year;
                    latest = Math.max(latest, found);
                }
            }
        }
        return other && latest - year < 2;
    }
}
