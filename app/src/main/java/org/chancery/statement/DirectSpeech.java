package org.chancery.statement;

import java.util.BitSet;
import java.util.List;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** Joins the quotations of a paragraph to a verb that says them. One for each text. */
final class DirectSpeech {

    /** Words of a speaker between a quotation and the verb. */
    private static final int LONGEST_SPEAKER = 25;

    private final AnalyzedText text;
    private final Quotations quotations;

    DirectSpeech(AnalyzedText text, Quotations quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** Whether a word stands in a quotation that is long enough to be speech. */
    boolean inside(Sentence s, int token) {
        Quotations.Quotation found = quotations.at(s.token(token).start());
        return found != null && (found.sentential() || found.words() > 2 && goesOn(found));
    }

    /** Adds whole quotations to a draft whose clause lies in them, or that stands beside one. */
    void widen(Draft draft) {
        if (draft.content.isEmpty()) {
            beside(draft);
        } else {
            overlapping(draft);
        }
        if (!draft.quotations.isEmpty() && draft.content.isEmpty()) {
            further(draft);
        }
    }

    /** The quotations that the clause touches come in whole; a clause that is all quoted leaves only them. */
    private void overlapping(Draft draft) {
        Sentence s = draft.sentence;
        boolean outside = false;
        for (int i = draft.content.nextSetBit(0); i >= 0; i = draft.content.nextSetBit(i + 1)) {
            Token token = s.token(i);
            Quotations.Quotation found = quotations.at(token.start());
            if (found != null) {
                if (!draft.quotations.contains(found.span())) {
                    draft.quotations.add(found.span());
                }
            } else if (Character.isLetterOrDigit(token.form().charAt(0)) && !draft.cue.get(i)) {
                outside = true;
            }
        }
        if (!draft.quotations.isEmpty() && !outside) {
            draft.content.clear();
        }
    }

    private void beside(Draft draft) {
        Sentence s = draft.sentence;
        BitSet own = (BitSet) draft.cue.clone();
        if (draft.source != null) {
            own.or(draft.source);
        }
        Quotations.Quotation before = before(s, own.nextSetBit(0));
        if (before != null && (before.sentential() || goesOn(before))) {
            draft.quotations.add(before.span());
            return;
        }
        int index = quotations.from(s.token(draft.head).end());
        if (index < quotations.all().size()) {
            Quotations.Quotation after = quotations.all().get(index);
            if (after.span().start() < s.span().end()
                    && reaches(s, draft.head, after.span().start())) {
                draft.quotations.add(after.span());
            }
        }
    }

    /** The quotation that ends before the cue clause, with nothing but the source between them. */
    private Quotations.@Nullable Quotation before(Sentence s, int first) {
        boolean mark = false;
        for (int i = first - 1; i >= 0 && first - i <= LONGEST_SPEAKER; i--) {
            Token token = s.token(i);
            Quotations.Quotation found = quotations.at(token.start());
            if (found != null) {
                return found.sentential() || mark || goesOn(found) ? found : null;
            }
            mark = token.role() == Role.PUNCTUATION;
            if (token.isVerb() && token.role() != Role.RELATIVE && token.role() != Role.REDUCED_RELATIVE) {
                return null;
            }
        }
        return first >= 0 && first <= LONGEST_SPEAKER ? inFront(s) : null;
    }

    /** The quotation that ends right before the sentence: a splitter parts {@code “… is it?” Okoye asked.} in two. */
    private Quotations.@Nullable Quotation inFront(Sentence s) {
        int at = s.span().start() - 1;
        while (at >= 0 && text.text().charAt(at) == ' ') {
            at--;
        }
        Quotations.Quotation found = at < 0 ? null : quotations.at(at);
        return found != null && found.span().end() == at + 1 ? found : null;
    }

    /** Whether a quotation ends as speech does before its speaker: {@code “Never,”}, {@code “Why?”}. */
    private boolean goesOn(Quotations.Quotation quotation) {
        int at = quotation.span().end() - 1;
        while (at > quotation.span().start()
                && !Character.isLetterOrDigit(text.text().charAt(at))) {
            char c = text.text().charAt(at);
            if (c == ',' || c == '?' || c == '!') {
                return true;
            }
            at--;
        }
        return false;
    }

    /** Whether nothing but hearer, time and place stands between a verb and a quotation behind it. */
    private static boolean reaches(Sentence s, int verb, int offset) {
        int words = 0;
        Token last = s.token(verb);
        for (int i = verb + 1; i < s.size() && s.token(i).end() <= offset; i++) {
            last = s.token(i);
            if (last.isVerb()) {
                return false;
            }
            words++;
        }
        boolean mark = last.form().equals(",") || last.form().equals(":");
        return words == 0 || words <= 12 && mark;
    }

    /** What the speaker says further in the same paragraph, without being named again. */
    private void further(Draft draft) {
        Span last = draft.quotations.get(draft.quotations.size() - 1);
        int paragraph = draft.sentence.paragraph();
        int at = Math.max(draft.sentence.token(draft.cue.length() - 1).end(), last.end());
        int index = quotations.from(at);
        while (index < quotations.all().size()) {
            Quotations.Quotation next = quotations.all().get(index);
            Sentence in = text.sentenceAt(next.span().start() + 1);
            if (in == null || in.paragraph() != paragraph || !next.sentential()) {
                break;
            }
            if (in.index() != draft.sentence.index() && !alone(in, next.span())) {
                break;
            }
            draft.quotations.add(next.span());
            index++;
        }
    }

    /** Whether a quotation begins a sentence and nobody else is named as its speaker. */
    private boolean alone(Sentence first, Span quotation) {
        if (quotation.start() > first.token(0).end()
                && quotation.start() > first.span().start() + 1) {
            return false;
        }
        List<Sentence> sentences = text.sentences();
        for (int i = first.index(); i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.span().start() >= quotation.end()) {
                break;
            }
            for (Token token : sentence.tokens()) {
                boolean word = Character.isLetterOrDigit(token.form().charAt(0));
                if (word && quotations.at(token.start()) == null) {
                    return false;
                }
            }
        }
        return true;
    }
}
