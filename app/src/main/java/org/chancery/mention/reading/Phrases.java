package org.chancery.mention.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/** Phrases of a sentence: what hangs on a noun or behind a preposition, also where the parse hangs it elsewhere. */
class Phrases {

    private static final Set<String> MEASURES =
            WordLists.of("mention/wordlists.txt").get("measures");

    final Sentence sentence;

    Phrases(Sentence sentence) {
        this.sentence = sentence;
    }

    Token token(int i) {
        return sentence.token(i);
    }

    /** Those heads that name no time. */
    static List<Integer> withoutDates(Sentence sentence, List<Integer> heads) {
        List<Integer> found = new ArrayList<>(heads.size());
        for (int head : heads) {
            NameType name = sentence.token(head).name();
            boolean time = name == NameType.DATE || name == NameType.TIME;
            if (!time
                    || !sentence.token(head).isProperNoun()
                            && !sentence.token(head).tag().equals("CD")) {
                found.add(head);
            }
        }
        return found;
    }

    /** Objects of the prepositions {@code name} that hang on a word. */
    List<Integer> prepositional(int node, String name) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(node)) {
            Token preposition = token(child);
            if (isPreposition(preposition) && preposition.lemma().equals(name)) {
                found.addAll(prepositionObjects(child));
            }
        }
        return found;
    }

    List<Integer> prepositionObjects(int preposition) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(preposition)) {
            Token token = token(child);
            if (token.role() == Role.PREPOSITION_OBJECT || token.role() == Role.AGENT) {
                found.addAll(coordinated(child));
            } else if (token.role() == Role.CONJUNCT && isPreposition(token)) {
                found.addAll(prepositionObjects(child));
            } else if (token.role() == Role.COMPLEMENT) {
                found.add(child);
            }
        }
        return found;
    }

    /**
     * Objects of {@code name} somewhere behind a verb, though the parse hangs the preposition on another noun of its
     * clause; the nearest first.
     */
    List<Integer> prepositionalNearby(int verb, String name) {
        for (int i = verb + 1; i < sentence.size() && i < verb + 25; i++) {
            Token token = token(i);
            if (isPreposition(token) && token.lemma().equals(name) && reachesWithoutVerb(i, verb)) {
                return prepositionObjects(i);
            }
        }
        return List.of();
    }

    /**
     * Objects of {@code name} behind a noun, though the parse hangs the preposition on a noun inside its phrase or on
     * the verb that governs it.
     */
    List<Integer> prepositionalBehind(int noun, String name) {
        int governor = governor(noun);
        for (int i = noun + 1; i < sentence.size() && i < noun + 14; i++) {
            Token token = token(i);
            if (token.isVerb() && token.role() != Role.MODIFIER) {
                return List.of();
            }
            boolean near = isPreposition(token)
                    && token.lemma().equals(name)
                    && (sentence.isBelow(i, noun) || token.head() == governor);
            if (near) {
                return prepositionObjects(i);
            }
        }
        return List.of();
    }

    List<Integer> possessors(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int possessor : conjuncts(sentence.children(noun, Role.POSSESSOR))) {
            found.add(token(possessor).tag().equals("WP$") ? ownerBefore(possessor) : possessor);
        }
        return found;
    }

    /** Whose visit it is in {@code the king, whose visit to Oslo …}: the noun right before; the word itself where there is none. */
    private int ownerBefore(int whose) {
        int at = whose - 1;
        if (at > 0 && token(at).form().equals(",")) {
            at--;
        }
        return at >= 0 && token(at).isNoun() ? at : whose;
    }

    /** Adjectives, names and nouns that stand before a noun and belong to it. */
    List<Integer> modifiers(int noun) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(noun)) {
            Role role = token(child).role();
            if (role == Role.MODIFIER || role == Role.COMPOUND) {
                found.addAll(heads(sentence.withConjuncts(child)));
            }
        }
        return found;
    }

    /** Through {@code dozens of}, {@code members of} and the like to what is counted. */
    int counted(int head) {
        int at = head;
        for (int step = 0; step < 3; step++) {
            Token token = token(at);
            if (!MEASURES.contains(token.lemma()) && !token.tag().equals("CD")) {
                return at;
            }
            List<Integer> inner = prepositional(at, "of");
            if (inner.isEmpty()) {
                return at;
            }
            at = inner.get(0);
        }
        return at;
    }

    boolean isPreposition(Token token) {
        return token.role() == Role.PREPOSITION
                || (token.tag().equals("IN") || token.tag().equals("TO"))
                        && sentence.hasChild(token.index(), Role.PREPOSITION_OBJECT);
    }

    /** The verb or adjective that a noun or clause is an argument of, with {@code -1} where there is none. */
    int governor(int node) {
        int head = token(node).head();
        if (head >= 0 && isPreposition(token(head))) {
            return token(head).head();
        }
        return head;
    }

    private boolean reachesWithoutVerb(int from, int verb) {
        int steps = 0;
        for (int at = token(from).head(); at >= 0 && steps < 8; at = token(at).head(), steps++) {
            if (at == verb) {
                return true;
            }
            if (token(at).isVerb() && at > verb && !token(at).role().equals(Role.MODIFIER)) {
                return false;
            }
        }
        return false;
    }

    List<Integer> conjuncts(List<Token> tokens) {
        List<Integer> found = new ArrayList<>(2);
        for (Token token : tokens) {
            found.addAll(coordinated(token.index()));
        }
        return found;
    }

    /**
     * A phrase with those coordinated with it, also where the parse takes {@code the king of X and Y's president} for
     * one phrase about X and Y.
     */
    List<Integer> coordinated(int head) {
        List<Integer> found = heads(sentence.withConjuncts(head));
        int behind = head + 1;
        if (found.size() > 1
                || behind >= sentence.size()
                || !token(behind).lemma().equals("of")
                || token(behind).head() != head) {
            return found;
        }
        int first = behind + 1;
        for (Token owned : sentence.children(behind, Role.PREPOSITION_OBJECT)) {
            int and = andBetweenPossessors(owned.index());
            if (and > first && token(and - 1).isProperNoun()) {
                found.add(owned.index());
                return found;
            }
            for (Token next : sentence.withConjuncts(owned.index())) {
                boolean other = next.index() > owned.index() && owned.isProperNoun() && !next.isProperNoun();
                if (other && isOwnedByName(next.index())) {
                    found.add(next.index());
                }
            }
        }
        return found;
    }

    private boolean isOwnedByName(int noun) {
        return sentence.children(noun, Role.POSSESSOR).stream().anyMatch(Token::isProperNoun);
    }

    /** The {@code and} before the last possessor of a noun, where only that one bears the mark of it; else -1. */
    private int andBetweenPossessors(int noun) {
        for (Token possessor : sentence.children(noun, Role.POSSESSOR)) {
            for (int child : sentence.children(possessor.index())) {
                Token word = token(child);
                if (word.role() == Role.COORDINATOR && !sentence.hasChild(possessor.index(), Role.CASE)) {
                    return child;
                }
            }
        }
        return -1;
    }

    static List<Integer> heads(List<Token> tokens) {
        List<Integer> found = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            found.add(token.index());
        }
        return found;
    }
}
