package org.chancery.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Reads the tense of the clause that an expression stands in. */
final class TenseFinder {

    private static final Map<String, Set<String>> WORDS = words();
    private static final Set<String> PAST_AUXILIARIES =
            WordLists.of("time/wordlists.txt").get("past auxiliaries");

    private static final Set<String> BE = Set.of("was", "were", "been", "be");

    /** Prepositions that put an event into its time. */
    private static final Set<String> PLAIN = Set.of("in", "on", "during");
    /** Verbs whose date the grammar often takes from what they tell. */
    private static final Set<String> SAYING = Set.of("say", "tell", "write", "warn", "set", "ask", "call", "order");

    private final AnalyzedText text;

    TenseFinder(AnalyzedText text) {
        this.text = text;
    }

    /**
     * @param words the words of the text
     * @param from the first word of the expression
     */
    Tense at(Span span, List<Word> words, int from) {
        if (isCued(words, from)) {
            return Tense.FUTURE;
        }
        Sentence sentence = text.sentenceAt(span.start());
        if (sentence == null) {
            return Tense.UNKNOWN;
        }
        int at = sentence.headOf(span);
        if (at < 0) {
            return Tense.UNKNOWN;
        }
        int steps = 0;
        boolean planned = false;
        boolean owner = sentence.token(at).role() == Role.POSSESSOR;
        for (int head = sentence.token(at).head();
                head >= 0 && steps++ < sentence.size();
                head = sentence.token(head).head()) {
            Token token = sentence.token(head);
            boolean near = steps <= 3;
            if (near && token.isVerb() && in("schedule", token.lemma())) {
                return Tense.FUTURE;
            }
            planned |= isPlan(token) && !isPastVerb(sentence, token);
            if (token.isVerb()) {
                Tense tense = ofVerb(sentence, token, planned);
                if (owner && tense == Tense.FUTURE && isPresent(token) && !planned) {
                    // "Nestle's share before Friday's purchases is small": the day is the purchases'.
                    return Tense.UNKNOWN;
                }
                if (tense != Tense.UNKNOWN || isFinite(token)) {
                    return tense;
                }
            }
        }
        return planned ? Tense.FUTURE : Tense.UNKNOWN;
    }

    /** Whether a verb of the past bears the expression itself: {@code was closed in April}, not {@code set April as the date}. */
    boolean isDone(Span span) {
        Sentence sentence = text.sentenceAt(span.start());
        Token verb = sentence == null ? null : bearer(sentence, span);
        if (sentence == null || verb == null || SAYING.contains(verb.lemma())) {
            return false;
        }
        boolean passive = sentence.children(verb.index(), Role.PASSIVE_AUXILIARY).stream()
                .anyMatch(helper -> helper.tag().equals("VBD"));
        return (verb.tag().equals("VBD") || passive) && ofVerb(sentence, verb, false) == Tense.PAST;
    }

    /** Whether a verb bears the expression by a plain preposition: {@code resumes in ten days}, not {@code a visit in ten days}. */
    boolean isBorneByVerb(Span span) {
        Sentence sentence = text.sentenceAt(span.start());
        return sentence != null && bearer(sentence, span) != null;
    }

    private static @Nullable Token bearer(Sentence sentence, Span span) {
        int at = sentence.headOf(span);
        if (at < 0 || sentence.token(at).head() < 0) {
            return null;
        }
        Token preposition = sentence.token(sentence.token(at).head());
        boolean plain = preposition.role() == Role.PREPOSITION && PLAIN.contains(preposition.lemma());
        Token verb = plain && preposition.head() >= 0 ? sentence.token(preposition.head()) : null;
        return verb != null && verb.isVerb() ? verb : null;
    }

    private static boolean isCued(List<Word> words, int from) {
        if (from == 0 || words.get(from).opens()) {
            return false;
        }
        String last = words.get(from - 1).lower();
        if (from < 2) {
            return in("cue", last);
        }
        String both = words.get(from - 2).lower() + " " + last;
        boolean borne = from > 2 && BE.contains(words.get(from - 3).lower());
        return in("cue", last) || in("cue", both) || in("beside", both) && !borne;
    }

    private Tense ofVerb(Sentence sentence, Token verb, boolean planned) {
        boolean to = false;
        boolean past = verb.tag().equals("VBD");
        boolean be = false;
        for (int child : sentence.children(verb.index())) {
            Token token = sentence.token(child);
            String form = token.form().toLowerCase(Locale.ROOT);
            boolean auxiliary = token.role() == Role.AUXILIARY
                    || token.role() == Role.MODAL
                    || token.role() == Role.PASSIVE_AUXILIARY;
            if (token.role() == Role.MODAL || auxiliary && in("modal", form)) {
                return form.equals("could") ? Tense.PAST : Tense.FUTURE;
            }
            to |= form.equals("to") && (auxiliary || token.role() == Role.MARKER);
            past |= auxiliary && PAST_AUXILIARIES.contains(form);
            be |= auxiliary && (form.equals("is") || form.equals("are") || form.equals("'s") || form.equals("'re"));
        }
        if (past) {
            return Tense.PAST;
        }
        if (planned && (be || !verb.tag().equals("VBD"))) {
            return Tense.FUTURE;
        }
        if (to || verb.tag().equals("VB")) {
            return infinitive(sentence, verb);
        }
        return switch (verb.tag()) {
            case "VBN" -> be || !isPlan(verb) ? (isPlan(verb) ? Tense.FUTURE : Tense.PAST) : Tense.FUTURE;
            case "VBG" -> be ? Tense.FUTURE : Tense.UNKNOWN;
            case "VBZ", "VBP" -> in("timetable", verb.lemma()) ? Tense.FUTURE : Tense.UNKNOWN;
            default -> Tense.UNKNOWN;
        };
    }

    /** An infinitive lies ahead of what plans it, and beside anything else ({@code failed to meet on Friday}). */
    private Tense infinitive(Sentence sentence, Token verb) {
        if (verb.head() < 0) {
            return Tense.FUTURE;
        }
        Token head = sentence.token(verb.head());
        if (isPlan(head)) {
            return Tense.FUTURE;
        }
        return head.isVerb() && head.index() != verb.index() && head.tag().equals("VBD") ? Tense.PAST : Tense.UNKNOWN;
    }

    private static boolean isPresent(Token verb) {
        return verb.tag().equals("VBZ") || verb.tag().equals("VBP");
    }

    private static boolean isPlan(Token token) {
        return in("plan", token.lemma());
    }

    private static boolean isPastVerb(Sentence sentence, Token token) {
        return token.tag().equals("VBD") && !token.lemma().equals("set")
                || token.isVerb()
                        && token.tag().equals("VBN")
                        && sentence.children(token.index()).length > 0
                        && hasPastAuxiliary(sentence, token);
    }

    private static boolean hasPastAuxiliary(Sentence sentence, Token token) {
        for (int child : sentence.children(token.index())) {
            if (PAST_AUXILIARIES.contains(sentence.token(child).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFinite(Token verb) {
        return verb.tag().equals("VBZ")
                || verb.tag().equals("VBP")
                || verb.tag().equals("VBD");
    }

    private static boolean in(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String[] row : Lexicon.rows("tense.tsv", 2)) {
            words.put(row[0], new HashSet<>(List.of(row[1].split("\\|"))));
        }
        return Map.copyOf(words);
    }
}
