package org.chancery.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.chancery.text.Sentence;

/**
 * Chooses among drafts that overlap: outer before inner. Inside the content of another only what is said by somebody
 * of its own in so many words stays, and nothing inside direct speech.
 */
final class DraftSelection {

    /** Verbs that stay inside another's speech without a clause of their own: {@code said that Z had warned of war}. */
    private static final Set<String> NESTING = Set.of("warn", "accuse");

    private final List<Draft> kept = new ArrayList<>();

    void offer(List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt((Draft draft) -> rank(draft)).thenComparingInt(draft -> draft.head));
        List<Draft> here = new ArrayList<>();
        for (Draft draft : ordered) {
            if (admits(here, draft)) {
                here.add(draft);
            }
        }
        here.sort(Comparator.comparingInt(draft -> draft.head));
        kept.addAll(here);
    }

    List<Draft> kept() {
        return kept;
    }

    private static boolean admits(List<Draft> here, Draft draft) {
        for (Draft other : here) {
            if (other.cue.intersects(draft.cue)) {
                return false;
            }
            if (other.source != null && other.source.get(draft.head) && !partsFrom(other, draft)) {
                return false;
            }
            if (other.holds(draft.sentence, draft.head) && !goesOn(other, draft) && !nested(other, draft)) {
                return false;
            }
        }
        return true;
    }

    /** {@code X said …, adding that …}: the participle is the first speaker's, wherever the parser hung it. */
    private static boolean goesOn(Draft first, Draft second) {
        Sentence s = second.sentence;
        boolean participle = s.token(second.head).tag().equals("VBG") && second.clause && second.act.nests();
        boolean comma = second.head > 0 && s.token(second.head - 1).form().equals(",");
        if (!participle
                || !comma
                || !first.clause
                || !first.act.nests()
                || first.source == null
                || first.head > second.head) {
            return false;
        }
        first.content.andNot(s.subtree(second.head));
        second.source = first.source;
        second.sourceHead = first.sourceHead;
        return true;
    }

    private static boolean nested(Draft outer, Draft inner) {
        return outer.clause
                && outer.quotations.isEmpty()
                && (inner.clause
                        || NESTING.contains(inner.sentence.token(inner.head).lemma()))
                && inner.source != null
                && outer.act.nests()
                && inner.act.nests()
                && inner.sentence.token(inner.head).isVerb();
    }

    /** A relative clause in which the source says more is an attribution of its own and leaves the source. */
    private static boolean partsFrom(Draft outer, Draft inner) {
        BitSet clause = inner.sentence.subtree(inner.head);
        if (!inner.clause || !inner.act.nests() || outer.source == null || clause.get(outer.sourceHead)) {
            return false;
        }
        outer.source.andNot(clause);
        Phrases.trim(inner.sentence, outer.source);
        return true;
    }

    /** Outer cues first; a phrase or adverb stands above the clause that it is set beside. */
    private static int rank(Draft draft) {
        return draft.beside ? 0 : 1 + depth(draft.sentence, draft.head);
    }

    private static int depth(Sentence s, int token) {
        int depth = 0;
        for (int at = s.token(token).head(); at >= 0; at = s.token(at).head()) {
            depth++;
        }
        return depth;
    }
}
