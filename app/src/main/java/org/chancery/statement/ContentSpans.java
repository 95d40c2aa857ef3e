package org.chancery.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/** Turns the tokens of a draft into spans: quotation marks come in, cue and source go out, stray marks are dropped. */
final class ContentSpans {

    private ContentSpans() {}

    static List<Span> of(Draft draft, Quotations quotations) {
        Sentence s = draft.sentence;
        BitSet tokens = (BitSet) draft.content.clone();
        tokens.andNot(draft.cue);
        if (draft.source != null) {
            tokens.andNot(draft.source);
        }
        List<Span> spans = new ArrayList<>();
        int i = tokens.nextSetBit(0);
        while (i >= 0) {
            int end = i + 1;
            while (end < s.size() && (tokens.get(end) || bridges(s, tokens, end))) {
                end++;
            }
            BitSet run = new BitSet();
            run.set(i, end);
            Phrases.trim(s, run);
            if (!run.isEmpty() && s.token(run.nextSetBit(0)).lemma().equals("however")) {
                run.clear(run.nextSetBit(0));
                Phrases.trim(s, run);
            }
            if (!run.isEmpty() && hasWord(s, run)) {
                spans.add(marks(s, run, quotations));
            }
            i = tokens.nextSetBit(end);
        }
        spans.addAll(draft.quotations);
        return merged(spans);
    }

    /** The run of a cue around its head, without what the source or content cuts off. */
    static Span run(Sentence s, BitSet cue, int head) {
        int start = Math.min(head, s.size() - 1);
        while (start > 0 && cue.get(start - 1)) {
            start--;
        }
        int end = head + 1;
        while (end < s.size() && cue.get(end)) {
            end++;
        }
        return new Span(s.token(start).start(), s.token(end - 1).end());
    }

    /** A single mark between two parts of a content belongs to it. */
    private static boolean bridges(Sentence s, BitSet tokens, int i) {
        return s.token(i).role() == Role.PUNCTUATION && i + 1 < s.size() && tokens.get(i + 1);
    }

    private static boolean hasWord(Sentence s, BitSet run) {
        for (int i = run.nextSetBit(0); i >= 0; i = run.nextSetBit(i + 1)) {
            if (Character.isLetterOrDigit(s.token(i).form().charAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** Widens a span by the quotation marks at its ends, and by the whole of a quotation that it opens. */
    private static Span marks(Sentence s, BitSet run, Quotations quotations) {
        Span span = Phrases.span(s, run);
        Token first = s.token(run.nextSetBit(0));
        Quotations.Quotation opening = quotations.at(first.start());
        if (opening != null && first.start() - opening.span().start() <= 2) {
            span = span.cover(opening.span());
        }
        Quotations.Quotation closing = quotations.at(span.end() - 1);
        if (closing != null && closing.span().start() >= span.start()) {
            span = span.cover(closing.span());
        }
        return span;
    }

    private static List<Span> merged(List<Span> spans) {
        spans.sort(null);
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            int last = merged.size() - 1;
            if (last >= 0 && span.start() <= merged.get(last).end()) {
                merged.set(last, merged.get(last).cover(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
