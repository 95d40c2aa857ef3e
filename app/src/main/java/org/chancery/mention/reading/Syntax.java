package org.chancery.mention.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Arguments of verbs and nouns in a sentence, also those that the grammar leaves unsaid: subjects of infinitives,
 * participles, coordinated verbs and relative clauses. Built to survive parses that are wrong in places.
 */
final class Syntax extends Phrases {

    private static final int DEPTH = 8;
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "order",
            "urge",
            "ask",
            "allow",
            "force",
            "tell",
            "persuade",
            "convince",
            "help",
            "press",
            "pressure",
            "invite",
            "encourage",
            "enable",
            "permit",
            "compel",
            "require",
            "instruct",
            "direct",
            "warn",
            "advise",
            "accuse",
            "stop",
            "prevent",
            "prohibit",
            "ban",
            "bar",
            "forbid",
            "suspect",
            "blame",
            "charge",
            "condemn",
            "criticize",
            "criticise",
            "thank",
            "praise",
            "send",
            "let",
            "make",
            "push",
            "lead",
            "cause",
            "appoint",
            "implore",
            "beg",
            "request",
            "command",
            "authorize",
            "expect",
            "want",
            "denounce",
            "convict",
            "sue");

    private static final Set<String> RANKS = Set.of("first", "second", "last", "only", "one", "latest", "next");
    private static final Set<String> GIVING = Set.of(
            "give", "hand", "offer", "grant", "award", "send", "lend", "bring", "show", "deny", "promise", "owe",
            "sell");

    Syntax(Sentence sentence) {
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
        if (sentence.hasChild(verb, Role.SUBJECT) || sentence.hasChild(verb, Role.AUXILIARY)) {
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
        return token(verb).tag().equals("VBD") ? withoutDates(sentence, prepositional(verb, "by")) : List.of();
    }

    /** Whom or what the verb's act meets, without regard to voice. */
    List<Integer> objects(int verb) {
        if (isPassive(verb)) {
            return surfaceSubjects(verb, DEPTH);
        }
        int second = secondObject(verb);
        if (second >= 0) {
            return coordinated(second);
        }
        List<Token> direct = sentence.children(verb, Role.OBJECT);
        List<Integer> own = conjuncts(direct.size() > 1 ? direct.subList(1, direct.size()) : direct);
        if (!own.isEmpty()) {
            return own;
        }
        List<Integer> amounts = amounts(verb);
        if (!amounts.isEmpty()) {
            return amounts;
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
        if (found.isEmpty() && isPassive(verb) && sentence.hasChild(verb, Role.OBJECT)) {
            return surfaceSubjects(verb, DEPTH);
        }
        return found;
    }

    /** The subject as the clause shows it: of a passive, the one acted upon. */
    List<Integer> surfaceSubjects(int verb, int depth) {
        if (depth == 0) {
            return List.of();
        }
        List<Integer> own = new ArrayList<>();
        for (Role role : List.of(Role.SUBJECT, Role.PASSIVE_SUBJECT)) {
            for (Token subject : ownSubjects(verb, role)) {
                if (isRelativePronoun(subject)) {
                    own.addAll(antecedent(verb));
                } else if (!subject.isVerb()) {
                    own.addAll(coordinated(subject.index()));
                }
            }
        }
        if (!own.isEmpty()) {
            return own;
        }
        Token token = token(verb);
        int head = token.head();
        if (head < 0 || token.role() == Role.COMPLEMENT && !isInfinitive(verb)) {
            List<Integer> before = nounBefore(verb);
            if (head < 0 || !before.isEmpty()) {
                return before;
            }
        }
        return switch (token.role()) {
            case CONJUNCT, PARATAXIS -> {
                int main = mainBehindRelative(verb, head);
                yield main >= 0
                        ? surfaceSubjects(main, depth - 1)
                        : isClause(head) ? surfaceSubjects(head, depth - 1) : List.of();
            }
            case ADVERBIAL_CLAUSE -> {
                List<Integer> absolute = absolute(token, head);
                yield absolute.isEmpty() ? controller(token, head, depth) : absolute;
            }
            case COMPLEMENT, PREDICATE, OBJECT, OTHER -> controller(token, head, depth);
            case RELATIVE -> List.of(head);
            case REDUCED_RELATIVE -> reducedSubject(token, head, depth);
            case PREPOSITION_OBJECT -> gerundSubject(head, depth);
            default -> List.of();
        };
    }

    /** Subjects that hang on a verb, or on its auxiliary: {@code Kenya has since accused}, misread in part. */
    private List<Token> ownSubjects(int verb, Role role) {
        List<Token> own = sentence.children(verb, role);
        if (own.isEmpty()) {
            for (Token auxiliary : sentence.children(verb, Role.AUXILIARY)) {
                own = sentence.children(auxiliary.index(), role);
            }
        }
        return own;
    }

    /** The noun right before a finite verb that has no subject: {@code In January Ghana had …}, misread as one phrase. */
    private List<Integer> nounBefore(int verb) {
        String tag = token(verb).tag();
        boolean finite =
                tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || sentence.hasChild(verb, Role.AUXILIARY);
        int at = verb - 1;
        while (at >= 0
                && (token(at).head() == verb || token(at).role() == Role.AUXILIARY)
                && !token(at).isNoun()) {
            at--;
        }
        if (!finite || at <= 0 || !token(at).isNoun() || token(at).name() == NameType.DATE) {
            return List.of();
        }
        if (token(at - 1).name() == NameType.DATE) {
            return List.of(at);
        }
        int top = at;
        while (token(top).role() == Role.CONJUNCT
                && token(top).head() >= 0
                && token(top).head() < top) {
            top = token(top).head();
        }
        boolean apart = token(top).role() == Role.APPOSITION
                && top > 0
                && token(first(top) - 1).form().equals(",");
        return apart ? heads(sentence.withConjuncts(top)) : List.of();
    }

    /** Where the words that stand before a noun and belong to it begin; at least 1. */
    private int first(int noun) {
        int first = noun;
        for (int child : sentence.children(noun)) {
            first = Math.min(first, child);
        }
        return Math.max(1, first);
    }

    List<Integer> complements(int node) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(node)) {
            Token token = token(child);
            if (token.role() == Role.COMPLEMENT && isClause(child)) {
                found.add(child);
            } else if (token.role() == Role.ADVERBIAL_CLAUSE && child > node && isInfinitive(child)) {
                found.add(child);
            } else if (token.role() == Role.REDUCED_RELATIVE
                    && isInfinitive(child)
                    && token(node).isNoun()) {
                found.add(child);
            }
        }
        for (Token object : sentence.children(node, Role.OBJECT)) {
            for (Token clause : sentence.children(object.index(), Role.REDUCED_RELATIVE)) {
                if (isInfinitive(clause.index()) && token(node).isVerb()) {
                    found.add(clause.index());
                }
            }
        }
        return found;
    }

    boolean isToInfinitive(int verb) {
        for (int child : sentence.children(verb)) {
            if (token(child).tag().equals("TO") || token(child).lemma().equals("to") && child == verb - 1) {
                return true;
            }
        }
        return false;
    }

    boolean isInfinitive(int verb) {
        if (!token(verb).isVerb()) {
            return false;
        }
        return isToInfinitive(verb) || token(verb).tag().equals("VB") && !sentence.hasChild(verb, Role.MODAL);
    }

    boolean isClause(int node) {
        Token token = token(node);
        return token.isVerb() || sentence.hasChild(node, Role.SUBJECT) || token.isAdjective();
    }

    private List<Integer> antecedent(int verb) {
        for (int at = verb, steps = 0; at >= 0 && steps < DEPTH; at = token(at).head(), steps++) {
            if (token(at).role() == Role.RELATIVE && token(at).head() >= 0) {
                return List.of(token(at).head());
            }
        }
        return List.of();
    }

    private boolean relativeIsSubject(int verb) {
        for (Token subject : sentence.children(verb, Role.SUBJECT)) {
            if (!isRelativePronoun(subject)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRelativePronoun(Token token) {
        return token.tag().equals("WDT")
                || token.tag().equals("WP")
                || token.lemma().equals("that")
                        && token.role() == Role.SUBJECT
                        && !token.tag().equals("DT");
    }

    private List<Integer> controller(Token clause, int head, int depth) {
        Token governing = token(head);
        if (governing.isVerb()) {
            if (clause.role() == Role.COMPLEMENT
                    || clause.role() == Role.ADVERBIAL_CLAUSE && isInfinitive(clause.index())) {
                boolean passive = isPassive(head);
                if (governing.lemma().equals("call")) {
                    List<Integer> asked = prepositional(head, "on");
                    if (!asked.isEmpty() && !withoutDates(sentence, asked).isEmpty()) {
                        return asked;
                    }
                }
                if (!passive && OBJECT_CONTROL.contains(governing.lemma())) {
                    List<Integer> objects = conjuncts(sentence.children(head, Role.OBJECT));
                    if (objects.isEmpty()) {
                        objects = conjuncts(sentence.children(head, Role.RECIPIENT));
                    }
                    if (!objects.isEmpty()) {
                        return objects;
                    }
                }
            }
            return surfaceSubjects(head, depth - 1);
        }
        if (governing.isAdjective() || sentence.hasChild(head, Role.SUBJECT)) {
            return predicateSubjects(head, depth - 1);
        }
        if (isPreposition(governing)) {
            return gerundSubject(head, depth);
        }
        return governing.isNoun() ? ownersOf(head, depth) : List.of();
    }

    /** Subjects of an adjective or noun that is a predicate. */
    List<Integer> predicateSubjects(int predicate, int depth) {
        List<Integer> own = conjuncts(sentence.children(predicate, Role.SUBJECT));
        if (!own.isEmpty()) {
            return own;
        }
        int head = token(predicate).head();
        if (head < 0 || depth <= 0) {
            return List.of();
        }
        return switch (token(predicate).role()) {
            case PREDICATE, COMPLEMENT, OBJECT, ADVERBIAL_CLAUSE, CONJUNCT -> surfaceSubjects(head, depth);
            case REDUCED_RELATIVE, RELATIVE, APPOSITION -> List.of(head);
            default -> List.of();
        };
    }

    /**
     * The main verb that goes on behind a relative clause between commas: {@code they fought a war, which cost lives, and
     * signed a truce}; -1 where the parse may be right to hang the verb on the relative clause.
     */
    private int mainBehindRelative(int verb, int head) {
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

    /** Who acts in {@code with officials voicing concern, alleging …}: the participle goes on with those behind the with. */
    private List<Integer> absolute(Token clause, int head) {
        if (!clause.tag().equals("VBG")) {
            return List.of();
        }
        for (int child : sentence.children(head)) {
            if (child > head && child < clause.index() && token(child).lemma().equals("with")) {
                for (Token noun : sentence.children(child, Role.PREPOSITION_OBJECT)) {
                    for (Token participle : sentence.children(noun.index(), Role.REDUCED_RELATIVE)) {
                        if (participle.tag().equals("VBG")) {
                            return coordinated(noun.index());
                        }
                    }
                }
            }
        }
        return List.of();
    }

    private List<Integer> reducedSubject(Token clause, int noun, int depth) {
        if (isInfinitive(clause.index())) {
            boolean ranked = token(noun).role() == Role.PREDICATE
                    && RANKS.contains(token(noun).lemma());
            return ranked ? predicateSubjects(noun, depth) : ownersOf(noun, depth);
        }
        return List.of(noun);
    }

    /** Who has the plan, makes the offer, takes the decision that a noun names. */
    private List<Integer> ownersOf(int noun, int depth) {
        List<Integer> owners = possessors(noun);
        if (!owners.isEmpty()) {
            return owners;
        }
        owners = prepositional(noun, "by");
        if (!owners.isEmpty()) {
            return owners;
        }
        int governor = governor(noun);
        if (governor >= 0 && token(governor).isVerb() && token(noun).role() != Role.SUBJECT) {
            return surfaceSubjects(governor, depth - 1);
        }
        List<Integer> named = new ArrayList<>();
        for (int modifier : modifiers(noun)) {
            if (token(modifier).name() != NameType.NONE) {
                named.add(modifier);
            }
        }
        return named;
    }

    private List<Integer> gerundSubject(int preposition, int depth) {
        int head = token(preposition).head();
        if (head < 0) {
            return List.of();
        }
        Token governing = token(head);
        if (governing.isVerb()) {
            if (OBJECT_CONTROL.contains(governing.lemma())) {
                List<Integer> objects = objects(head);
                if (!objects.isEmpty()) {
                    return objects;
                }
            }
            return surfaceSubjects(head, depth - 1);
        }
        return governing.isNoun() ? ownersOf(head, depth) : List.of();
    }
}
