package org.chancery.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** An attribution in the making, as tokens of one sentence, with quotations that may lie outside it. */
final class Draft {

    final Sentence sentence;
    /** The token that heads the cue. */
    final int head;

    final SpeechAct act;
    final BitSet cue = new BitSet();
    final BitSet content = new BitSet();
    final List<Span> quotations = new ArrayList<>(1);

    @Nullable
    BitSet source;
    /** The token that heads the source, or -1. */
    int sourceHead = -1;
    /** Whether the content is a clause. */
    boolean clause;
    /** Whether the cue is a phrase set beside the clause that is its content. */
    boolean beside;

    Draft(Sentence sentence, int head, SpeechAct act) {
        this.sentence = sentence;
        this.head = head;
        this.act = act;
    }

    boolean hasContent() {
        return !content.isEmpty() || !quotations.isEmpty();
    }

    /** Whether a token of the same sentence lies in the content. */
    boolean holds(Sentence other, int token) {
        if (other == sentence && content.get(token)) {
            return true;
        }
        int start = other.token(token).start();
        for (Span quotation : quotations) {
            if (quotation.start() <= start && start < quotation.end()) {
                return true;
            }
        }
        return false;
    }
}
