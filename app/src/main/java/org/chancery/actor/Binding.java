package org.chancery.actor;

import java.util.Locale;
import org.chancery.actor.Discourse.Occurrence;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** What grammar forbids a pronoun to stand for: the other arguments of its own verb. */
final class Binding {

    private Binding() {}

    /** Whether grammar forbids that the pronoun stands for this mention: another argument of its verb, or its own noun. */
    static boolean bars(Sentence sentence, int at, Occurrence occurrence) {
        if (occurrence.head() == at) {
            return true;
        }
        Token pronoun = sentence.token(at);
        Token other = sentence.token(occurrence.head());
        if (other.role() == Role.APPOSITION && other.head() >= 0) {
            other = sentence.token(other.head());
        }
        if (pronoun.tag().equals("PRP$")) {
            return sentence.isBelow(at, occurrence.head()) && pronoun.head() == occurrence.head();
        }
        boolean reflexive = pronoun.form().toLowerCase(Locale.ROOT).endsWith("self")
                || pronoun.form().toLowerCase(Locale.ROOT).endsWith("selves");
        if (reflexive) {
            return false;
        }
        int clause = clauseOf(sentence, at);
        if (clause >= 0 && isSubjectOf(sentence, other, clause)) {
            return true;
        }
        return clause >= 0
                && clause == clauseOf(sentence, occurrence.head())
                && other.head() != -1
                && (other.head() == clause || isArgument(other));
    }

    /** Whether a subject is that of a verb, or of the verb that it is a conjunct of: {@code he called Ana and thanked her}. */
    private static boolean isSubjectOf(Sentence sentence, Token subject, int verb) {
        if (subject.role() != Role.SUBJECT) {
            return false;
        }
        for (int at = verb, steps = 0;
                at >= 0 && steps < 8;
                at = sentence.token(at).head(), steps++) {
            if (subject.head() == at) {
                return true;
            }
            if (sentence.token(at).role() != Role.CONJUNCT || sentence.hasChild(at, Role.SUBJECT)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isArgument(Token token) {
        return token.role() == Role.SUBJECT
                || token.role() == Role.OBJECT
                || token.role() == Role.PASSIVE_SUBJECT
                || token.role() == Role.RECIPIENT;
    }

    /** The verb that a word is an argument of, directly, through one preposition or as what is counted; -1 inside a noun phrase. */
    static int clauseOf(Sentence sentence, int at) {
        int head = aboveOf(sentence, at);
        if (head >= 0 && isCount(sentence.token(head))) {
            head = aboveOf(sentence, head);
        }
        return head >= 0 && sentence.token(head).isVerb() ? head : -1;
    }

    private static int aboveOf(Sentence sentence, int at) {
        int head = sentence.token(at).head();
        return head >= 0 && sentence.token(head).role() == Role.PREPOSITION
                ? sentence.token(head).head()
                : head;
    }

    /** {@code nine of them}, {@code some of them}. */
    private static boolean isCount(Token token) {
        return token.tag().equals("CD") || token.tag().equals("DT");
    }
}
