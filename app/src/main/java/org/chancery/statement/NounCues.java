package org.chancery.statement;

import java.util.BitSet;
import java.util.List;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Attributions whose cue is a noun: {@code his claim that …}, {@code issued a denial of …}, {@code talk of …}. */
final class NounCues {

    private final CueLexicon lexicon;

    NounCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Nullable
    Draft draft(Sentence s, int noun) {
        Cue cue = lexicon.find(CueLexicon.Kind.NOUN, s.token(noun).lemma());
        if (cue == null || s.token(noun).role() == Role.COMPOUND) {
            return null;
        }
        Draft draft = new Draft(s, noun, cue.act());
        draft.cue.set(noun);
        content(draft, cue);
        if (!draft.hasContent()) {
            return null;
        }
        if (!possessor(draft) && !author(draft) && !carrier(draft) && !draft.clause) {
            return null;
        }
        adjectives(draft);
        return draft;
    }

    private static void content(Draft draft, Cue cue) {
        Sentence s = draft.sentence;
        for (int child : s.children(draft.head)) {
            if (child < draft.head) {
                continue;
            }
            Token token = s.token(child);
            boolean clause = token.role() == Role.REDUCED_RELATIVE
                    || token.role() == Role.COMPLEMENT
                    || token.role() == Role.RELATIVE;
            if (clause && Clauses.hasTo(s, child) && cue.has(Cue.Frame.INF)) {
                draft.content.or(s.subtree(child));
                return;
            }
            if (clause && cue.has(Cue.Frame.THAT) && opensWithThat(s, child)) {
                draft.content.or(s.subtree(child));
                draft.clause = true;
                return;
            }
            if (token.role() == Role.PREPOSITION && cue.prepositions().contains(token.lemma())) {
                BitSet below = s.subtree(child);
                below.clear(child);
                draft.content.or(below);
                if (child == draft.head + 1) {
                    draft.cue.set(child);
                }
                return;
            }
        }
    }

    /** {@code the claim that he lied}, not {@code the claim that irked him}: the clause has a subject of its own. */
    private static boolean opensWithThat(Sentence s, int clause) {
        int first = s.subtree(clause).nextSetBit(0);
        if (!s.token(first).form().equalsIgnoreCase("that")) {
            return false;
        }
        int subject = Clauses.ownSubject(s, clause);
        return subject >= 0 && subject != first;
    }

    private static boolean possessor(Draft draft) {
        Sentence s = draft.sentence;
        for (int child : s.children(draft.head)) {
            Token token = s.token(child);
            boolean nation = child < draft.head
                    && (token.role() == Role.MODIFIER || token.role() == Role.COMPOUND)
                    && (token.name() == NameType.GROUP
                            || token.name() == NameType.POLITY
                            || token.name() == NameType.PERSON
                            || token.name() == NameType.ORGANIZATION);
            if (token.role() == Role.POSSESSOR || nation) {
                draft.source = Phrases.around(s, s.subtree(child), child);
                draft.sourceHead = child;
                return true;
            }
        }
        return false;
    }

    private static boolean author(Draft draft) {
        Sentence s = draft.sentence;
        for (Token preposition : s.children(draft.head, Role.PREPOSITION)) {
            if (preposition.lemma().equals("by") || preposition.lemma().equals("from")) {
                int first = s.children(preposition.index()).length == 0 ? -1 : s.children(preposition.index())[0];
                if (first >= 0) {
                    draft.source = Phrases.around(s, s.subtree(first), first);
                    draft.sourceHead = first;
                    draft.content.andNot(s.subtree(preposition.index()));
                    return true;
                }
            }
        }
        return false;
    }

    /** The verb that carries the noun lends its subject and joins the cue. */
    private boolean carrier(Draft draft) {
        Sentence s = draft.sentence;
        Token noun = s.token(draft.head);
        int verb = noun.head();
        if (verb < 0 || noun.role() != Role.OBJECT || !s.token(verb).isVerb()) {
            return false;
        }
        if (lexicon.find(CueLexicon.Kind.LIGHT, s.token(verb).lemma()) == null || Clauses.passive(s, verb)) {
            return false;
        }
        int subject = Clauses.subject(s, verb);
        if (subject < 0) {
            return false;
        }
        draft.source = Phrases.around(s, s.subtree(subject), subject);
        draft.sourceHead = subject;
        CueSpans.verb(s, verb, draft.cue);
        draft.cue.set(Math.min(verb, draft.head), Math.max(verb, draft.head));
        return true;
    }

    private static void adjectives(Draft draft) {
        Sentence s = draft.sentence;
        for (int i = draft.head - 1; i >= 0; i--) {
            Token token = s.token(i);
            boolean mine = token.head() == draft.head && token.role() == Role.MODIFIER;
            if (!mine || draft.source != null && draft.source.get(i)) {
                break;
            }
            draft.cue.set(i);
        }
    }

    /** Whether some cue noun is the object of the verb, so that the noun speaks and not the verb. */
    boolean carriesCue(Sentence s, int verb) {
        List<Token> objects = s.children(verb, Role.OBJECT);
        return objects.size() == 1
                && lexicon.find(CueLexicon.Kind.LIGHT, s.token(verb).lemma()) != null
                && lexicon.find(CueLexicon.Kind.NOUN, objects.get(0).lemma()) != null;
    }
}
