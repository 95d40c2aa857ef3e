package org.chancery.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** {@code quoted the minister as saying that …}: the one quoted is the source, not the one who quotes. */
final class QuotedAs {

    private static final Set<String> QUOTING = Set.of("quote", "cite", "report", "paraphrase");
    private static final Set<String> SAYING =
            WordLists.of("statement/wordlists.txt").get("as saying");

    private QuotedAs() {}

    static @Nullable Draft draft(Sentence s, int verb, DirectSpeech speech) {
        if (!QUOTING.contains(s.token(verb).lemma())) {
            return null;
        }
        int saying = saying(s, verb);
        boolean passive = Clauses.passive(s, verb);
        int source = passive ? Clauses.ownSubject(s, verb) : object(s, verb);
        if (saying < 0 || source < 0) {
            return null;
        }
        Draft draft = new Draft(s, verb, SpeechAct.REPORT);
        CueSpans.verb(s, verb, draft.cue);
        draft.cue.set(saying - 1, saying + 1);
        BitSet tokens = s.subtree(source);
        tokens.andNot(s.subtree(saying));
        tokens.clear(saying - 1);
        draft.source = Phrases.around(s, tokens, source);
        draft.sourceHead = source;
        for (int head : new int[] {saying, verb}) {
            for (Token clause : s.children(head, Role.COMPLEMENT)) {
                if (draft.content.isEmpty() && clause.index() != saying) {
                    draft.content.or(s.subtree(clause.index()));
                    draft.clause = true;
                }
            }
        }
        speech.widen(draft);
        if (!draft.hasContent()) {
            VerbCues.apart(draft);
        }
        return draft.hasContent() ? draft : null;
    }

    /** The {@code saying} behind {@code as}, wherever the parser hung it, or -1. */
    private static int saying(Sentence s, int verb) {
        for (int i = verb + 1; i < s.size() - 1; i++) {
            Token next = s.token(i + 1);
            if (s.token(i).lemma().equals("as") && next.tag().equals("VBG") && SAYING.contains(next.lemma())) {
                return i + 1;
            }
        }
        return -1;
    }

    private static int object(Sentence s, int verb) {
        List<Token> objects = s.children(verb, Role.OBJECT);
        return objects.isEmpty() ? -1 : objects.get(0).index();
    }
}
