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
 * Who is the subject of a verb, also where the grammar leaves it unsaid: subjects of infinitives, participles,
 * coordinated verbs and relative clauses.
 */
abstract class Subjects extends Clauses {

    private static final Set<String> OBJECT_CONTROL =
            WordLists.of("mention/wordlists.txt").get("object control");

    private static final Set<String> RANKS =
            WordLists.of("mention/wordlists.txt").get("ranks");

    Subjects(Sentence sentence) {
        super(sentence);
    }

    /** Whom or what the verb's act meets, without regard to voice. */
    abstract List<Integer> objects(int verb);

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
            case RELATIVE -> antecedent(verb);
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

    /** The noun right before a finite verb that has no subject: {@code In April Gabon had …}, misread as one phrase. */
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
                    List<Integer> told = conjuncts(sentence.children(head, Role.RECIPIENT));
                    if (told.isEmpty()) {
                        told = conjuncts(sentence.children(head, Role.OBJECT));
                    }
                    if (!told.isEmpty()) {
                        return told;
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
