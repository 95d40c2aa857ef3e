package org.chancery.mention.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/**
 * Arguments of verbs and nouns in a sentence: who acts, whom the act meets, who receives. Built to survive parses that
 * are wrong in places.
 */
final class Syntax extends Subjects {

    private static final Set<String> ANSWERS =
            WordLists.of("mention/wordlists.txt").get("answers");
    private static final Set<String> GIVING =
            WordLists.of("mention/wordlists.txt").get("giving");

    Syntax(Sentence sentence) {
        super(sentence);
    }

    /** Who does what the verb says, without regard to voice. */
    List<Integer> subjects(int verb) {
        return isPassive(verb) ? agents(verb) : surfaceSubjects(verb, DEPTH);
    }

    /** Who acts in a passive, also where the parse takes {@code a gift presented by …} for an active clause. */
    private List<Integer> agents(int verb) {
        List<Token> agents = sentence.agents(verb);
        if (!agents.isEmpty()) {
            return conjuncts(agents);
        }
        List<Integer> behindManner = agentsBehindManner(verb);
        if (!behindManner.isEmpty()) {
            return behindManner;
        }
        return token(verb).tag().equals("VBD") ? withoutDates(sentence, prepositional(verb, "by")) : List.of();
    }

    /** {@code was received with honours by the king}, where the parse hangs the agent on the honours. */
    private List<Integer> agentsBehindManner(int verb) {
        List<Integer> found = new ArrayList<>();
        for (Token preposition : sentence.children(verb, Role.PREPOSITION)) {
            if (!preposition.lemma().equals("with") && !preposition.lemma().equals("at")) {
                continue;
            }
            for (int object : prepositionObjects(preposition.index())) {
                found.addAll(prepositional(object, "by"));
            }
        }
        return withoutDates(sentence, found);
    }

    /** Whom or what the verb's act meets, without regard to voice. */
    @Override
    List<Integer> objects(int verb) {
        if (isPassive(verb)) {
            List<Integer> kept =
                    GIVING.contains(token(verb).lemma()) ? conjuncts(sentence.children(verb, Role.OBJECT)) : List.of();
            return kept.isEmpty() ? surfaceSubjects(verb, DEPTH) : kept;
        }
        int second = secondObject(verb);
        if (second >= 0) {
            return coordinated(second);
        }
        List<Token> direct = sentence.children(verb, Role.OBJECT);
        List<Integer> own = conjuncts(direct.size() > 1 ? direct.subList(1, direct.size()) : direct);
        if (!own.isEmpty()) {
            // "the crossing, which Peru closed": what is closed is the crossing.
            return own.size() == 1 && isWhich(token(own.get(0))) ? antecedent(verb) : own;
        }
        List<Integer> amounts = amounts(verb);
        if (!amounts.isEmpty()) {
            return amounts;
        }
        List<Integer> measured = measured(verb);
        if (!measured.isEmpty()) {
            return measured;
        }
        List<Integer> answers = answers(verb);
        if (!answers.isEmpty()) {
            return answers;
        }
        int taken = takenOver(verb);
        if (taken >= 0) {
            return List.of(taken);
        }
        Token token = token(verb);
        for (Token clause : sentence.children(verb, Role.COMPLEMENT)) {
            boolean small = isInfinitive(clause.index()) || !clause.isVerb();
            if (small && sentence.hasChild(clause.index(), Role.SUBJECT)) {
                return conjuncts(sentence.children(clause.index(), Role.SUBJECT));
            }
        }
        if (token.role() == Role.RELATIVE && token.head() >= 0 && !relativeIsSubject(verb)) {
            return List.of(token.head());
        }
        for (Token next : sentence.children(verb, Role.CONJUNCT)) {
            if (next.isVerb() && next.index() - verb <= 3 && !sentence.hasChild(next.index(), Role.SUBJECT)) {
                return objects(next.index());
            }
        }
        List<Integer> recipients = conjuncts(sentence.children(verb, Role.RECIPIENT));
        return recipients;
    }

    private static boolean isWhich(Token token) {
        return token.tag().equals("WDT") || token.tag().equals("WP");
    }

    /** The visit of {@code the visit that the king is to pay}, where the parse takes the clause for a content; else -1. */
    private int takenOver(int verb) {
        if (!isToInfinitive(verb) || token(verb).role() != Role.COMPLEMENT) {
            return -1;
        }
        int clause = token(verb).head();
        boolean copula = clause >= 0
                && token(clause).lemma().equals("be")
                && token(clause).role() == Role.COMPLEMENT;
        int noun = copula ? token(clause).head() : -1;
        boolean that = false;
        for (int child : copula ? sentence.children(clause) : new int[0]) {
            boolean opens =
                    token(child).lemma().equals("that") || token(child).lemma().equals("which");
            that |= opens;
            // Where the parse hangs the clause on the verb, it is about the noun right before it.
            noun = opens && child > 0 && noun >= 0 && token(noun).isVerb() ? child - 1 : noun;
        }
        return that && noun >= 0 && noun < clause && token(noun).isNoun() ? noun : -1;
    }

    /** The {@code yes} of {@code said yes to the request}, which the parse takes for a cry. */
    private List<Integer> answers(int verb) {
        List<Integer> found = new ArrayList<>(1);
        for (int child : sentence.children(verb)) {
            Token token = token(child);
            if (child == verb + 1 && token.role() == Role.OTHER && ANSWERS.contains(token.lemma())) {
                found.add(child);
            }
        }
        return found;
    }

    /**
     * The same of a verb with its particle: {@code took in refugees}, where the parse takes the particle for a
     * preposition.
     *
     * @param particle its index, or -1 where there is none
     */
    List<Integer> objectsBehind(int verb, int particle) {
        List<Integer> own = objects(verb);
        boolean preposition =
                own.isEmpty() && particle == verb + 1 && token(particle).role() == Role.PREPOSITION;
        return preposition ? prepositionObjects(particle) : own;
    }

    /**
     * What is given in {@code gave the emir of Qatar a shawl}, where the parse hangs it on the one it is given to; -1
     * where there is none.
     */
    private int secondObject(int verb) {
        List<Token> direct = sentence.children(verb, Role.OBJECT);
        if (direct.size() != 1 || !GIVING.contains(token(verb).lemma())) {
            return -1;
        }
        int first = direct.get(0).index();
        for (int child : sentence.children(first)) {
            Token token = token(child);
            boolean hangs = token.role() == Role.APPOSITION
                    || token.role() == Role.OBJECT
                    || token.role() == Role.CONJUNCT && !sentence.hasChild(first, Role.COORDINATOR);
            if (hangs && token.isNoun() && child > first && !hasCommaBetween(first, child)) {
                return child;
            }
        }
        return -1;
    }

    private boolean hasCommaBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (token(i).tag().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** {@code around $4 million} as an object: its first word looks like a preposition. */
    private List<Integer> amounts(int verb) {
        for (Token preposition : sentence.children(verb, Role.PREPOSITION)) {
            NameType name = preposition.name();
            boolean amount = name == NameType.MONEY || name == NameType.CARDINAL || name == NameType.QUANTITY;
            if (amount && preposition.index() == verb + 1) {
                return prepositionObjects(preposition.index());
            }
        }
        return List.of();
    }

    /** The state of {@code sent Syria tents}, which the parse takes for a part of the thing's name. */
    private List<Integer> named(int thing, int verb) {
        int next = verb + 1;
        boolean names = next < thing
                && token(next).head() == thing
                && token(next).role() == Role.COMPOUND
                && token(next).name() == NameType.POLITY;
        return names ? List.of(next) : List.of();
    }

    /** {@code held two hours of talks}, where the parse takes the hours for a time. */
    private List<Integer> measured(int verb) {
        for (Token time : sentence.children(verb, Role.ADVERBIAL_NOUN)) {
            boolean behind = time.index() > verb && time.index() <= verb + 4;
            if (behind && !prepositional(time.index(), "of").isEmpty()) {
                return List.of(time.index());
            }
        }
        return List.of();
    }

    List<Integer> recipients(int verb) {
        List<Integer> found = new ArrayList<>();
        for (Token token : sentence.children(verb, Role.RECIPIENT)) {
            found.addAll(heads(sentence.withConjuncts(token.index())));
        }
        List<Token> direct = sentence.children(verb, Role.OBJECT);
        int second = secondObject(verb);
        if (found.isEmpty() && second >= 0) {
            List<Integer> first = conjuncts(direct);
            first.removeIf(i -> i >= second);
            return first;
        }
        if (found.isEmpty() && direct.size() > 1) {
            return heads(sentence.withConjuncts(direct.get(0).index()));
        }
        if (found.isEmpty() && !direct.isEmpty() && GIVING.contains(token(verb).lemma())) {
            found = named(direct.get(0).index(), verb);
        }
        if (found.isEmpty() && isPassive(verb) && sentence.hasChild(verb, Role.OBJECT)) {
            return surfaceSubjects(verb, DEPTH);
        }
        return found;
    }
}
