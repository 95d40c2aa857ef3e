package org.chancery.statement;

import java.util.BitSet;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Attributions whose cue is an adjective or an adverb: {@code is confident that …}, {@code reportedly}. */
final class AdjectiveCues {

    private final CueLexicon lexicon;

    AdjectiveCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Nullable
    Draft draft(Sentence s, int adjective) {
        Token token = s.token(adjective);
        if (token.role() == Role.ADVERB) {
            return adverb(s, adjective);
        }
        Cue cue = lexicon.find(CueLexicon.Kind.ADJECTIVE, token.lemma());
        if (cue == null || token.role() != Role.PREDICATE || token.head() < 0) {
            return null;
        }
        int verb = token.head();
        int subject = Clauses.subject(s, verb);
        if (subject < 0 || s.token(subject).lemma().equals("it")) {
            return null;
        }
        Draft draft = new Draft(s, adjective, cue.act());
        content(draft, cue, adjective);
        if (!draft.hasContent()) {
            content(draft, cue, verb);
        }
        if (!draft.hasContent()) {
            return null;
        }
        CueSpans.verb(s, verb, draft.cue);
        draft.cue.set(Math.min(draft.cue.nextSetBit(0), adjective), adjective + 1);
        BitSet tokens = s.subtree(subject);
        tokens.andNot(draft.cue);
        draft.source = Phrases.around(s, tokens, subject);
        draft.sourceHead = subject;
        draft.cue.andNot(draft.source);
        return draft;
    }

    private static void content(Draft draft, Cue cue, int under) {
        Sentence s = draft.sentence;
        for (int child : s.children(under)) {
            if (child < draft.head) {
                continue;
            }
            Token token = s.token(child);
            boolean clause = token.role() == Role.COMPLEMENT || token.role() == Role.ADVERBIAL_CLAUSE;
            if (clause && Clauses.hasTo(s, child)) {
                if (cue.has(Cue.Frame.INF)) {
                    draft.content.or(s.subtree(child));
                    return;
                }
            } else if (token.role() == Role.COMPLEMENT && cue.has(Cue.Frame.THAT)) {
                draft.content.or(s.subtree(child));
                draft.clause = true;
                return;
            } else if (token.role() == Role.PREPOSITION && cue.prepositions().contains(token.lemma())) {
                draft.content.or(s.subtree(child));
                draft.content.clear(child);
                return;
            }
        }
    }

    private @Nullable Draft adverb(Sentence s, int adverb) {
        Cue cue = lexicon.find(CueLexicon.Kind.ADVERB, s.token(adverb).lemma());
        int verb = s.token(adverb).head();
        if (cue == null || verb < 0) {
            return null;
        }
        Draft draft = new Draft(s, adverb, cue.act());
        draft.cue.set(adverb);
        draft.content.or(s.subtree(verb));
        draft.content.clear(adverb);
        draft.clause = true;
        return draft;
    }
}
