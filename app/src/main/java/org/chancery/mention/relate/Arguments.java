package org.chancery.mention.relate;

import java.util.BitSet;
import java.util.List;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/**
 * The tokens of given spans in a sentence.
 *
 * @param tokens all tokens that the spans touch
 * @param heads those of them whose head lies outside
 */
record Arguments(BitSet tokens, BitSet heads) {

    static Arguments of(Sentence sentence, List<Span> spans) {
        BitSet tokens = new BitSet(sentence.size());
        for (Token token : sentence.tokens()) {
            for (Span span : spans) {
                if (span.overlaps(token.span())) {
                    tokens.set(token.index());
                }
            }
        }
        BitSet heads = new BitSet(sentence.size());
        for (int i = tokens.nextSetBit(0); i >= 0; i = tokens.nextSetBit(i + 1)) {
            int head = sentence.token(i).head();
            if (head < 0 || !tokens.get(head)) {
                heads.set(i);
            }
        }
        return new Arguments(tokens, heads);
    }

    boolean holdsAny(List<Integer> indices) {
        return indices.stream().anyMatch(tokens::get);
    }

    /** Tokens between the spans and {@code i}, 0 inside. */
    int distance(int i) {
        if (tokens.isEmpty()) {
            return 10;
        }
        int before = tokens.previousSetBit(i);
        int after = tokens.nextSetBit(i);
        int left = before < 0 ? Integer.MAX_VALUE : i - before;
        int right = after < 0 ? Integer.MAX_VALUE : after - i;
        return Math.min(left, right);
    }

    /** The first token, or a large number where there is none. */
    int first() {
        int first = tokens.nextSetBit(0);
        return first < 0 ? Integer.MAX_VALUE : first;
    }
}
