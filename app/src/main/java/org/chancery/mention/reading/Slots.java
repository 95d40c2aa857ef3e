package org.chancery.mention.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** What stands where an entry's conditions look: subject, object, complement, behind a preposition. */
final class Slots {

    private final Sentence sentence;
    private final Syntax syntax;

    private final Map<String, List<Integer>> fillersOfTried = new HashMap<>();
    private int tried = -1;

    Slots(Sentence sentence, Syntax syntax) {
        this.sentence = sentence;
        this.syntax = syntax;
    }

    /** What stands in a slot of the word that entries are tried for now: most of them ask for the same few slots. */
    List<Integer> of(int i, String slot) {
        if (i != tried) {
            tried = i;
            fillersOfTried.clear();
        }
        List<Integer> known = fillersOfTried.get(slot);
        if (known == null) {
            known = fillers(slot, i);
            fillersOfTried.put(slot, known);
        }
        return known;
    }

    private List<Integer> fillers(String slot, int i) {
        int dot = slot.indexOf('.');
        if (dot > 0) {
            List<Integer> found = new ArrayList<>();
            for (int first : fillers(slot.substring(0, dot), i)) {
                found.addAll(fillers(slot.substring(dot + 1), first));
            }
            return found;
        }
        return switch (slot) {
            case "adj" -> syntax.modifiers(i);
            case "poss" -> syntax.possessors(i);
            case "subj" -> sentence.token(i).isVerb() ? syntax.subjects(i) : syntax.predicateSubjects(i, 4);
            case "obj" -> syntax.objects(i);
            case "iobj" -> syntax.recipients(i);
            case "comp" -> syntax.complements(i);
            case "pred" -> predicates(i);
            default -> prepositional(slot, i);
        };
    }

    private List<Integer> prepositional(String preposition, int i) {
        List<Integer> found = syntax.prepositional(i, preposition);
        if (found.isEmpty() && sentence.token(i).isVerb()) {
            found = syntax.prepositionalNearby(i, preposition);
        }
        return Syntax.withoutDates(sentence, found);
    }

    private List<Integer> predicates(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(verb)) {
            Token token = sentence.token(child);
            boolean clause = token.role() == Role.COMPLEMENT && !token.isVerb();
            if (token.role() == Role.PREDICATE || clause) {
                found.add(child);
            }
        }
        for (int object : syntax.objects(verb)) {
            for (int child : sentence.children(object)) {
                if (child > object && (sentence.token(child).isAdjective() || isSecondName(object, child))) {
                    found.add(child);
                }
            }
        }
        return found;
    }

    /** {@code branded the decision a provocation}, which the parse takes for an apposition. */
    private boolean isSecondName(int object, int child) {
        Token token = sentence.token(child);
        boolean article = sentence.hasChild(child, Role.DETERMINER);
        int first = sentence.subtree(child).nextSetBit(0);
        return token.role() == Role.APPOSITION
                && article
                && first > object
                && !sentence.token(first - 1).form().equals(",");
    }
}
