package org.chancery.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** What a cue verb says where its content is no clause but an object or a phrase: {@code denied the raid}, {@code called for talks}. */
final class ObjectFrames {

    private static final Set<String> SAME = Set.of("the same", "as much");

    private ObjectFrames() {}

    /** Fills the content from the objects of a cue verb, by the frames of its entry; false where none is filled. */
    static boolean fill(Draft draft, Cue cue) {
        Sentence s = draft.sentence;
        int verb = draft.head;
        if (cue.has(Cue.Frame.SO)) {
            for (Token adverb : s.children(verb, Role.ADVERB)) {
                if (adverb.form().equals("so") && adverb.index() == verb + 1) {
                    VerbCues.add(draft, adverb.index());
                    return true;
                }
            }
            if (verb + 2 < s.size()
                    && SAME.contains(
                            s.token(verb + 1).lemma() + " " + s.token(verb + 2).lemma())) {
                draft.content.set(verb + 1, verb + 3);
                return true;
            }
        }
        List<Token> objects = objects(draft, cue);
        if (objects.isEmpty()) {
            return false;
        }
        int object = objects.get(objects.size() - 1).index();
        if (cue.has(Cue.Frame.NP_PRED) && s.hasChild(verb, Role.PREDICATE)) {
            VerbCues.add(draft, object);
            VerbCues.add(draft, s.children(verb, Role.PREDICATE).get(0).index());
            return true;
        }
        for (Token preposition : s.children(verb, Role.PREPOSITION)) {
            if (preposition.index() > object && cue.objectPrepositions().contains(preposition.lemma())) {
                VerbCues.add(draft, object);
                VerbCues.add(draft, preposition.index());
                return true;
            }
        }
        for (Token preposition : s.children(object, Role.PREPOSITION)) {
            if (cue.objectPrepositions().contains(preposition.lemma())) {
                VerbCues.add(draft, object);
                return true;
            }
        }
        for (Token particle : s.children(verb, Role.PARTICLE)) {
            if (cue.prepositions().contains(particle.lemma()) && particle.index() < object) {
                draft.cue.set(particle.index());
                VerbCues.add(draft, object);
                return true;
            }
        }
        if (cue.has(Cue.Frame.NP)) {
            VerbCues.add(draft, object);
            withoutDate(draft, object);
            return true;
        }
        return false;
    }

    /** The day behind an object is the day of the statement: {@code welcomed the decision on Tuesday}. */
    private static void withoutDate(Draft draft, int object) {
        Sentence s = draft.sentence;
        int[] children = s.children(object);
        int last = children.length == 0 ? -1 : children[children.length - 1];
        if (last <= object
                || s.token(last).role() != Role.PREPOSITION
                || !s.token(last).lemma().equals("on")) {
            return;
        }
        for (Token day : s.children(last, Role.PREPOSITION_OBJECT)) {
            if (day.name() == NameType.DATE) {
                draft.content.andNot(s.subtree(last));
            }
        }
    }

    /** The objects of the verb, or those of the preposition that belongs to it: {@code called on Rome}. */
    static List<Token> objects(Draft draft, Cue cue) {
        Sentence s = draft.sentence;
        List<Token> objects = s.children(draft.head, Role.OBJECT);
        int joint = cue.word().indexOf('_');
        if (!objects.isEmpty() || joint < 0) {
            return objects;
        }
        String particle = cue.word().substring(joint + 1);
        for (Token preposition : s.children(draft.head, Role.PREPOSITION)) {
            if (preposition.lemma().equals(particle)) {
                if (preposition.index() == draft.cue.length()) {
                    draft.cue.set(preposition.index());
                }
                return s.children(preposition.index(), Role.PREPOSITION_OBJECT);
            }
        }
        return objects;
    }

    /** Fills the content from a prepositional phrase that the cue takes. */
    static boolean preposition(Draft draft, Cue cue) {
        Sentence s = draft.sentence;
        for (Token preposition : s.children(draft.head, Role.PREPOSITION)) {
            if (preposition.index() > draft.head && cue.prepositions().contains(preposition.lemma())) {
                BitSet below = s.subtree(preposition.index());
                below.clear(preposition.index());
                if (below.isEmpty()) {
                    continue;
                }
                draft.content.or(below);
                if (preposition.index() == draft.cue.length()) {
                    draft.cue.set(preposition.index());
                }
                demanded(draft, preposition.index());
                return true;
            }
        }
        return false;
    }

    /** The infinitive behind the phrase: {@code called for Rome to sign}. */
    private static void demanded(Draft draft, int preposition) {
        Sentence s = draft.sentence;
        for (Token clause : s.children(draft.head, Role.COMPLEMENT)) {
            if (clause.index() > preposition && Clauses.hasTo(s, clause.index())) {
                VerbCues.add(draft, clause.index());
            }
        }
    }
}
