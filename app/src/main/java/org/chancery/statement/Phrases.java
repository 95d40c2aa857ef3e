package org.chancery.statement;

import java.util.BitSet;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/** Sets of tokens and the spans that they make. */
final class Phrases {

    private static final Set<String> LOOSE =
            Set.of(",", ";", ":", "-", "--", "\u2013", "\u2014", ".", "and", "but", "or");

    private Phrases() {}

    /** Drops commas, stops and coordinators from both ends; brackets and quotation marks stay. */
    static void trim(Sentence s, BitSet tokens) {
        while (!tokens.isEmpty() && LOOSE.contains(s.token(tokens.length() - 1).lemma())) {
            tokens.clear(tokens.length() - 1);
        }
        while (!tokens.isEmpty() && LOOSE.contains(s.token(tokens.nextSetBit(0)).lemma())) {
            tokens.clear(tokens.nextSetBit(0));
        }
    }

    /** The run of a set that holds {@code head}: gaps of one comma, bracket or mark are bridged. */
    static BitSet around(Sentence s, BitSet tokens, int head) {
        BitSet run = new BitSet();
        run.set(head);
        for (int i = head - 1, gap = 0; i >= 0 && gap < 2; i--) {
            if (tokens.get(i)) {
                run.set(i, head);
                gap = 0;
            } else if (s.token(i).role() == Role.PUNCTUATION) {
                gap++;
            } else {
                break;
            }
        }
        for (int i = head + 1, gap = 0; i < s.size() && gap < 2; i++) {
            if (tokens.get(i)) {
                run.set(head, i + 1);
                gap = 0;
            } else if (s.token(i).role() == Role.PUNCTUATION) {
                gap++;
            } else {
                break;
            }
        }
        trim(s, run);
        return run;
    }

    /** The smallest span over a set. */
    static Span span(Sentence s, BitSet tokens) {
        Token last = s.token(tokens.length() - 1);
        return new Span(s.token(tokens.nextSetBit(0)).start(), last.end());
    }

    static boolean quotationMark(Token token) {
        return token.tag().equals("``")
                || token.tag().equals("''")
                || token.form().equals("\"");
    }
}
