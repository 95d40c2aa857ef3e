package org.chancery.statement;

import java.util.BitSet;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/** The source of a tensed verb whose subject the parser did not see: the noun phrase beside it. */
final class NearbySources {

    private static final int LONGEST_INSERTION = 25;
    private static final Set<String> INSIDE =
            WordLists.of("statement/wordlists.txt").get("inside sources");

    private NearbySources() {}

    /** Gives the draft the noun phrase before its cue, over one insertion between commas; else the one behind it. */
    static void find(Draft draft) {
        Sentence s = draft.sentence;
        if (!tensed(s, draft.head)) {
            return;
        }
        int start = draft.cue.nextSetBit(0);
        int noun = nounBefore(s, start);
        if (noun >= 0 && !draft.content.get(noun)) {
            int top = top(s, noun);
            BitSet tokens = s.subtree(top);
            tokens.set(top, noun + 1);
            tokens.clear(start, Math.max(start, tokens.length()));
            draft.source = Phrases.around(s, tokens, top);
            draft.sourceHead = top;
        } else if (!draft.quotations.isEmpty()) {
            behind(draft);
        }
    }

    private static boolean tensed(Sentence s, int verb) {
        return Clauses.finite(s, verb) && s.token(verb).role() != Role.CONJUNCT;
    }

    private static int nounBefore(Sentence s, int start) {
        int i = start - 1;
        if (i >= 0 && s.token(i).form().equals(",")) {
            i--;
            int stop = Math.max(0, i - LONGEST_INSERTION);
            while (i > stop && !s.token(i).form().equals(",")) {
                i--;
            }
            i--;
        }
        if (i < 0) {
            return -1;
        }
        Token token = s.token(i);
        boolean name = token.isNoun() || token.tag().equals("PRP");
        return name ? i : -1;
    }

    /** The head of the whole noun phrase that ends in {@code noun}. */
    private static int top(Sentence s, int noun) {
        int at = noun;
        while (true) {
            Token token = s.token(at);
            int head = token.head();
            if (head < 0 || head >= at) {
                return at;
            }
            Token above = s.token(head);
            if (token.role() == Role.PREPOSITION_OBJECT
                    && INSIDE.contains(above.lemma())
                    && above.head() >= 0
                    && above.head() < head
                    && s.token(above.head()).isNoun()) {
                at = above.head();
            } else if (token.role() == Role.APPOSITION && above.isNoun()) {
                at = head;
            } else {
                return at;
            }
        }
    }

    /** Behind an inverted cue: {@code “…,” said, after a pause, the delegate}. */
    private static void behind(Draft draft) {
        Sentence s = draft.sentence;
        int i = draft.cue.length();
        if (i + 1 < s.size() && s.token(i).form().equals(",")) {
            i++;
            while (i < s.size() && !s.token(i).form().equals(",")) {
                i++;
            }
            i++;
        }
        int end = s.size();
        while (end > i && s.token(end - 1).role() == Role.PUNCTUATION) {
            end--;
        }
        if (i >= end || end - i > LONGEST_INSERTION) {
            return;
        }
        int head = -1;
        for (int k = i; k < end; k++) {
            Token token = s.token(k);
            if (token.isVerb()) {
                return;
            }
            if (head < 0 && token.isNoun() && token.role() != Role.COMPOUND) {
                head = k;
            }
        }
        if (head >= 0) {
            BitSet tokens = new BitSet();
            tokens.set(i, end);
            draft.source = tokens;
            draft.sourceHead = head;
        }
    }
}
