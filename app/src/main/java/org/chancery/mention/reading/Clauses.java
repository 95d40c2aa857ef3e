package org.chancery.mention.reading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Kinds of clauses: passive, infinitive, relative; and what hangs on a verb as a clause. */
class Clauses extends Phrases {

    static final int DEPTH = 8;

    Clauses(Sentence sentence) {
        super(sentence);
    }

    boolean isPassive(int verb) {
        Token token = token(verb);
        if (!token.isVerb()) {
            return false;
        }
        if (sentence.hasChild(verb, Role.PASSIVE_AUXILIARY) || sentence.hasChild(verb, Role.PASSIVE_SUBJECT)) {
            return true;
        }
        if (sentence.hasChild(verb, Role.AUXILIARY)) {
            return false;
        }
        if (sentence.hasChild(verb, Role.SUBJECT)) {
            return isParticipleReadAsMain(verb);
        }
        if (isMainReadAsParticiple(verb)) {
            return false;
        }
        if (token.role() == Role.CONJUNCT && token.head() >= 0 && token.tag().equals("VBN")) {
            return isPassive(token.head());
        }
        boolean participle = token.tag().equals("VBN") || token.tag().equals("VBD");
        return participle
                && (token.role() == Role.REDUCED_RELATIVE && !sentence.hasChild(verb, Role.OBJECT)
                        || !sentence.agents(verb).isEmpty());
    }

    boolean isInfinitive(int verb) {
        if (!token(verb).isVerb()) {
            return false;
        }
        return isToInfinitive(verb) || token(verb).tag().equals("VB") && !sentence.hasChild(verb, Role.MODAL);
    }

    boolean isToInfinitive(int verb) {
        for (int child : sentence.children(verb)) {
            if (token(child).tag().equals("TO") || token(child).lemma().equals("to") && child == verb - 1) {
                return true;
            }
        }
        return false;
    }

    boolean isClause(int node) {
        Token token = token(node);
        return token.isVerb() || sentence.hasChild(node, Role.SUBJECT) || token.isAdjective();
    }

    List<Integer> complements(int node) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(node)) {
            Token token = token(child);
            if (token.role() == Role.COMPLEMENT && isClause(child)) {
                found.add(child);
            } else if (token.role() == Role.ADVERBIAL_CLAUSE
                    && child > node
                    && (isInfinitive(child) || isThatClause(child))) {
                found.add(child);
            } else if (token.role() == Role.REDUCED_RELATIVE
                    && isInfinitive(child)
                    && token(node).isNoun()) {
                found.add(child);
            }
        }
        for (Token object : sentence.children(node, Role.OBJECT)) {
            for (int child : sentence.children(object.index())) {
                Role role = token(child).role();
                boolean clause = role == Role.REDUCED_RELATIVE || role == Role.RELATIVE;
                if (clause && isInfinitive(child) && token(node).isVerb()) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /** {@code served notice on Peru that it would close the base}, which the parse hangs on the verb. */
    private boolean isThatClause(int clause) {
        return sentence.children(clause, Role.MARKER).stream()
                .anyMatch(marker -> marker.lemma().equals("that"));
    }

    List<Integer> antecedent(int verb) {
        for (int at = verb, steps = 0; at >= 0 && steps < DEPTH; at = token(at).head(), steps++) {
            if (token(at).role() == Role.RELATIVE && token(at).head() >= 0) {
                int named = namedBeforeWhich(at);
                return List.of(named >= 0 ? named : token(at).head());
            }
        }
        return List.of();
    }

    /** The state of {@code anger in Minsk, which accused both}, where the parse hangs the clause on the anger; else -1. */
    private int namedBeforeWhich(int clause) {
        int noun = token(clause).head();
        for (Token subject : sentence.children(clause, Role.SUBJECT)) {
            int at = subject.index() - 2;
            if (subject.lemma().equals("which")
                    && at > noun
                    && token(at + 1).form().equals(",")
                    && token(at).name() == NameType.POLITY
                    && !token(noun).isProperNoun()
                    && sentence.isBelow(at, noun)) {
                return at;
            }
        }
        return -1;
    }

    boolean relativeIsSubject(int verb) {
        for (Token subject : sentence.children(verb, Role.SUBJECT)) {
            if (!isRelativePronoun(subject)) {
                return false;
            }
        }
        return true;
    }

    static boolean isRelativePronoun(Token token) {
        return token.tag().equals("WDT")
                || token.tag().equals("WP")
                || token.lemma().equals("that")
                        && token.role() == Role.SUBJECT
                        && !token.tag().equals("DT");
    }

    /**
     * The main verb that goes on behind a relative clause between commas: {@code they fought a war, which cost lives, and
     * signed a truce}; -1 where the parse may be right to hang the verb on the relative clause.
     */
    int mainBehindRelative(int verb, int head) {
        if (token(head).role() != Role.RELATIVE
                || verb < 2
                || !token(verb).tag().equals("VBD")) {
            return -1;
        }
        int noun = token(head).head();
        boolean closed =
                token(verb - 1).tag().equals("CC") && token(verb - 2).form().equals(",");
        boolean opened = noun >= 0
                && noun + 1 < sentence.size()
                && token(noun + 1).form().equals(",");
        if (!closed || !opened) {
            return -1;
        }
        for (int at = noun; at >= 0; at = token(at).head()) {
            if (token(at).tag().equals("VBD")) {
                return at;
            }
        }
        return -1;
    }

    boolean isNegated(int i) {
        for (int child : sentence.children(i)) {
            Token token = token(child);
            if (token.role() == Role.NEGATION
                    || token.lemma().equals("not")
                    || token.lemma().equals("never")
                    || token.lemma().equals("no") && token(i).isNoun()) {
                return true;
            }
        }
        return false;
    }

    /** {@code The priest kidnapped by gunmen is alive}, where the parse takes the participle for the main verb. */
    private boolean isParticipleReadAsMain(int verb) {
        return token(verb).tag().equals("VBN") && !sentence.agents(verb).isEmpty();
    }

    /** {@code Ruiz, a former minister, called for …}, where the parse takes the main verb for a participle. */
    private boolean isMainReadAsParticiple(int verb) {
        Token token = token(verb);
        int noun = token.head();
        return token.tag().equals("VBD")
                && token.role() == Role.REDUCED_RELATIVE
                && noun >= 0
                && token(verb - 1).tag().equals(",")
                && token(rootOf(noun)).isNoun();
    }

    /** {@code against visiting Prime Minister Kim}, where the parse takes the guest's participle for an act. */
    boolean isParticipleBeforeTitle(int verb) {
        Token token = token(verb);
        return token.tag().equals("VBG")
                && token.lemma().equals("visit")
                && token.role() == Role.PREPOSITION_OBJECT
                && verb + 1 < sentence.size()
                && token(verb + 1).isProperNoun()
                && token(verb + 1).name() != NameType.POLITY
                && token(verb + 1).name() != NameType.LOCATION;
    }

    private int rootOf(int node) {
        int at = node;
        for (int steps = 0; token(at).head() >= 0 && steps < DEPTH; steps++) {
            at = token(at).head();
        }
        return at;
    }
}
