package org.chancery.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/** Attributions whose verb has its content as subject: {@code is expected to sail}, {@code was called a traitor}. */
final class PassiveCues {

    static final Set<String> ANTICIPATORY = Set.of("it", "there");

    /** Verbs that without an agent are done rather than said: {@code was updated}, {@code must be addressed}. */
    private static final Set<String> DONE =
            WordLists.of("statement/wordlists.txt").get("done without agent");

    private PassiveCues() {}

    /** Fills a draft whose verb stands in the passive. */
    static void passive(Draft draft, Cue cue) {
        Sentence s = draft.sentence;
        int verb = draft.head;
        agent(draft);
        int subject = Clauses.ownSubject(s, verb);
        boolean impersonal =
                subject >= 0 && ANTICIPATORY.contains(s.token(subject).lemma());
        if (impersonal) {
            draft.cue.set(subject);
        }
        if (subject < 0 && s.token(verb).role() == Role.CONJUNCT) {
            subject = Clauses.subject(s, verb);
        }
        for (int child : s.children(verb)) {
            Token token = s.token(child);
            if (token.role() != Role.COMPLEMENT && token.role() != Role.ADVERBIAL_CLAUSE) {
                continue;
            }
            if (Clauses.hasTo(s, child) && child > verb) {
                if (cue.has(Cue.Frame.NP_INF) || cue.has(Cue.Frame.INF) || cue.has(Cue.Frame.THAT)) {
                    addSubject(draft, subject);
                    VerbCues.add(draft, child);
                    return;
                }
            } else if (token.role() == Role.COMPLEMENT && cue.has(Cue.Frame.THAT)) {
                VerbCues.add(draft, child);
                draft.clause = true;
                return;
            }
        }
        if (impersonal) {
            return;
        }
        if (draft.sourceHead >= 0 && behindAgent(draft, cue)) {
            addSubject(draft, subject);
            return;
        }
        for (int child : s.children(verb)) {
            Token token = s.token(child);
            boolean predicate = token.role() == Role.PREDICATE && cue.has(Cue.Frame.NP_PRED);
            boolean phrase = token.role() == Role.PREPOSITION
                    && (cue.objectPrepositions().contains(token.lemma()));
            if ((predicate || phrase) && child > verb) {
                addSubject(draft, subject);
                VerbCues.add(draft, child);
                return;
            }
        }
        if (draft.source == null && DONE.contains(s.token(verb).lemma())) {
            return;
        }
        if (cue.has(Cue.Frame.HEARER) && ObjectFrames.preposition(draft, cue)) {
            return;
        }
        if (cue.has(Cue.Frame.NP) && subject >= 0) {
            addSubject(draft, subject);
        } else if (draft.source != null && s.token(verb).role() == Role.REDUCED_RELATIVE && cue.has(Cue.Frame.NP)) {
            int noun = s.token(verb).head();
            BitSet tokens = s.subtree(noun);
            tokens.andNot(s.subtree(verb));
            draft.content.or(Phrases.around(s, tokens, noun));
        }
    }

    /** {@code described by the court as unlawful}, where the parser hung the phrase on the agent. */
    private static boolean behindAgent(Draft draft, Cue cue) {
        Sentence s = draft.sentence;
        for (Token preposition : s.children(draft.sourceHead, Role.PREPOSITION)) {
            if (preposition.lemma().equals("as") && cue.objectPrepositions().contains("as") && draft.source != null) {
                BitSet phrase = s.subtree(preposition.index());
                draft.source.andNot(phrase);
                draft.content.or(phrase);
                return true;
            }
        }
        return false;
    }

    private static void agent(Draft draft) {
        List<Token> agents = draft.sentence.agents(draft.head);
        if (!agents.isEmpty()) {
            int head = agents.get(0).index();
            draft.source = Phrases.around(draft.sentence, draft.sentence.subtree(head), head);
            draft.sourceHead = head;
        }
    }

    private static void addSubject(Draft draft, int subject) {
        if (subject >= 0) {
            VerbCues.add(draft, subject);
        }
    }

    /** Fills a draft of {@code seem} and {@code appear}, whose subject is content and whose source is untold. */
    static void seem(Draft draft, Cue cue) {
        Sentence s = draft.sentence;
        int subject = Clauses.subject(s, draft.head);
        for (int child : s.children(draft.head)) {
            Token token = s.token(child);
            boolean clause = token.role() == Role.COMPLEMENT && (cue.has(Cue.Frame.INF) || cue.has(Cue.Frame.THAT));
            boolean predicate = token.role() == Role.PREDICATE && cue.has(Cue.Frame.PRED);
            boolean phrase =
                    token.role() == Role.PREPOSITION && cue.prepositions().contains(token.lemma());
            if ((clause || predicate || phrase) && child > draft.head) {
                VerbCues.add(draft, child);
                if (subject >= 0 && s.token(subject).role() != Role.EXPLETIVE) {
                    VerbCues.add(draft, subject);
                }
                return;
            }
        }
    }
}
