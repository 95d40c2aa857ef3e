package org.chancery.statement;

import java.util.BitSet;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** A name and a colon before what is said, in headings and transcripts: {@code Orban: We shall not sign}. */
final class SpeakerLabels {

    private static final int LONGEST = 7;

    @Nullable Draft draft(Sentence s) {
        int colon = -1;
        for (int i = 1; i < Math.min(s.size() - 2, LONGEST); i++) {
            if (s.token(i).form().equals(":")) {
                colon = i;
                break;
            }
        }
        if (colon < 0) {
            return null;
        }
        boolean name = false;
        for (int i = 0; i < colon; i++) {
            Token token = s.token(i);
            if (token.isVerb() || token.role() == Role.PUNCTUATION && !token.form().equals(",")) {
                return null;
            }
            name |= token.isProperNoun() || s.kind() == Sentence.Kind.HEADING && token.isNoun();
        }
        if (!name) {
            return null;
        }
        Draft draft = new Draft(s, colon, SpeechAct.REPORT);
        draft.cue.set(colon);
        BitSet source = new BitSet();
        source.set(0, colon);
        draft.source = source;
        draft.sourceHead = colon - 1;
        draft.content.set(colon + 1, s.size());
        draft.clause = true;
        return draft;
    }
}
