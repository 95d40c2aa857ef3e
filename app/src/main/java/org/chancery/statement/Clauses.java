package org.chancery.statement;

import java.util.List;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/** What the grammar of a clause says: its subject, its voice, what sort of clause it is. */
final class Clauses {

    private static final Set<String> QUESTION_WORDS =
            WordLists.of("statement/wordlists.txt").get("question words");

    private Clauses() {}

    /** Whether the verb stands in the passive. */
    static boolean passive(Sentence s, int verb) {
        if (s.hasChild(verb, Role.PASSIVE_AUXILIARY) || s.hasChild(verb, Role.PASSIVE_SUBJECT)) {
            return true;
        }
        Token token = s.token(verb);
        if (!token.tag().equals("VBN") || s.hasChild(verb, Role.AUXILIARY) || s.hasChild(verb, Role.SUBJECT)) {
            return false;
        }
        return switch (token.role()) {
            case REDUCED_RELATIVE, ADVERBIAL_CLAUSE, COMPLEMENT, PREDICATE, MODIFIER -> true;
            case CONJUNCT -> token.head() >= 0 && passive(s, token.head());
            default -> false;
        };
    }

    /** The token that heads the subject of an active verb, its own or the one that it shares; -1 where there is none. */
    static int subject(Sentence s, int verb) {
        int at = verb;
        for (int steps = 0; steps < 6 && at >= 0; steps++) {
            int own = ownSubject(s, at);
            if (own >= 0) {
                return own;
            }
            Token token = s.token(at);
            int head = token.head();
            if (head < 0) {
                return -1;
            }
            switch (token.role()) {
                case CONJUNCT -> at = head;
                case COMPLEMENT -> {
                    if (finite(s, at)) {
                        return -1;
                    }
                    List<Token> objects = s.children(head, Role.OBJECT);
                    if (!objects.isEmpty()
                            && s.token(head).isVerb()
                            && objects.get(0).index() < at) {
                        return objects.get(0).index();
                    }
                    at = head;
                }
                case ADVERBIAL_CLAUSE, PREDICATE -> {
                    if (finite(s, at)) {
                        return -1;
                    }
                    at = head;
                }
                case REDUCED_RELATIVE -> {
                    return head;
                }
                case PREPOSITION_OBJECT -> at = s.token(head).head();
                default -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** The subject that hangs on the verb itself, or -1. */
    static int ownSubject(Sentence s, int verb) {
        int found = -1;
        for (int child : s.children(verb)) {
            Role role = s.token(child).role();
            if (role == Role.SUBJECT || role == Role.PASSIVE_SUBJECT) {
                if (found < 0 || child < verb) {
                    found = child;
                }
            }
        }
        return found;
    }

    /** Whether a clause is finite: it has a tensed verb, a modal, or a subject of its own without {@code to}. */
    static boolean finite(Sentence s, int verb) {
        if (hasTo(s, verb)) {
            return false;
        }
        String tag = s.token(verb).tag();
        if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
            return true;
        }
        for (int child : s.children(verb)) {
            Token token = s.token(child);
            if (token.role() == Role.MODAL) {
                return true;
            }
            if (token.role() == Role.AUXILIARY || token.role() == Role.PASSIVE_AUXILIARY) {
                String form = token.tag();
                if (form.equals("VBD") || form.equals("VBZ") || form.equals("VBP") || form.equals("MD")) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean hasTo(Sentence s, int verb) {
        for (int child : s.children(verb)) {
            Token token = s.token(child);
            if (token.tag().equals("TO") && child < verb) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause opens with {@code that} or a question word. */
    static boolean marked(Sentence s, int verb) {
        int first = s.subtree(verb).nextSetBit(0);
        String word = s.token(first).lemma();
        if (word.equals("that") || QUESTION_WORDS.contains(word)) {
            return true;
        }
        for (int child : s.children(verb)) {
            Token token = s.token(child);
            if (token.role() == Role.MARKER
                    && (token.lemma().equals("that") || QUESTION_WORDS.contains(token.lemma()))) {
                return true;
            }
        }
        return false;
    }

    /** The head of the clause that holds a token: the nearest verb at or above it, or the root. */
    static int verbAbove(Sentence s, int i) {
        int at = i;
        while (s.token(at).head() >= 0 && !s.token(at).isVerb()) {
            at = s.token(at).head();
        }
        return at;
    }

    /** {@code having met}. */
    static boolean perfectGerund(Sentence s, int verb) {
        return s.children(verb, Role.AUXILIARY).stream()
                .anyMatch(helper -> helper.form().equalsIgnoreCase("having"));
    }

    /** {@code to have met}. */
    static boolean perfectInfinitive(Sentence s, int verb) {
        return hasTo(s, verb)
                && s.children(verb, Role.AUXILIARY).stream()
                        .anyMatch(helper -> helper.lemma().equals("have"));
    }
}
