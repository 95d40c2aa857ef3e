package org.chancery.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Attributions whose cue is a verb: finds the content in the verb's arguments, then the source. */
final class VerbCues {

    /** Verbs that are done as often as said. */
    private static final Set<String> DONE =
            WordLists.of("statement/wordlists.txt").get("done as often");

    private final CueLexicon lexicon;

    VerbCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The cue entry of a verb, with its particle first, or null. */
    @Nullable
    Cue cue(Sentence s, int verb) {
        Token token = s.token(verb);
        Cue plain = lexicon.find(CueLexicon.Kind.VERB, token.lemma());
        for (int child : s.children(verb)) {
            Cue joined = switch (s.token(child).role()) {
                case PARTICLE, PREPOSITION, PREDICATE, OBJECT ->
                    lexicon.find(
                            CueLexicon.Kind.VERB,
                            token.lemma() + "_" + s.token(child).lemma());
                default -> null;
            };
            if (joined != null) {
                boolean preposition = s.token(child).role() == Role.PREPOSITION;
                return plain != null && preposition ? CueLexicon.join(joined, plain) : joined;
            }
        }
        return plain;
    }

    @Nullable
    Draft draft(Sentence s, int verb, DirectSpeech speech) {
        Cue cue = cue(s, verb);
        if (cue == null) {
            return null;
        }
        if (speaksThrough(s, verb, speech) || isOnlyDone(s, verb)) {
            return null;
        }
        Draft quoted = QuotedAs.draft(s, verb, speech);
        if (quoted != null) {
            return quoted;
        }
        Draft draft = new Draft(s, verb, cue.act());
        CueSpans.verb(s, verb, draft.cue);
        CueSpans.chain(s, verb, draft.cue);
        boolean passive = Clauses.passive(s, verb);
        if (cue.act() == SpeechAct.SEEM) {
            PassiveCues.seem(draft, cue);
        } else if (passive) {
            PassiveCues.passive(draft, cue);
        } else {
            active(draft, cue, speech);
        }
        if (!draft.hasContent()) {
            return null;
        }
        return draft;
    }

    /** {@code helped the island to defend itself}: an aim, no word of support. */
    private static boolean isOnlyDone(Sentence s, int verb) {
        return s.token(verb).tag().equals("VB")
                && Clauses.hasTo(s, verb)
                && DONE.contains(s.token(verb).lemma())
                && !s.hasChild(verb, Role.COMPLEMENT);
    }

    /** Whether the verb only introduces another cue: {@code declined to say}, {@code wants to know}. */
    private boolean speaksThrough(Sentence s, int verb, DirectSpeech speech) {
        if (!CueSpans.LINKS.contains(s.token(verb).lemma())) {
            return false;
        }
        for (Token complement : s.children(verb, Role.COMPLEMENT)) {
            if (complement.isVerb()
                    && Clauses.hasTo(s, complement.index())
                    && CueSpans.linked(s, complement.index())
                    && draft(s, complement.index(), speech) != null) {
                return true;
            }
        }
        return false;
    }

    private static void active(Draft draft, Cue cue, DirectSpeech speech) {
        Sentence s = draft.sentence;
        int verb = draft.head;
        source(draft);
        boolean found = clause(draft, cue, speech);
        if (cue.quotes()) {
            speech.widen(draft);
        }
        if (draft.source == null) {
            NearbySources.find(draft);
        }
        if (found || draft.hasContent()) {
            return;
        }
        if (draft.source == null && s.token(verb).role() != Role.ADVERBIAL_CLAUSE) {
            return;
        }
        if (!ObjectFrames.fill(draft, cue) && !ObjectFrames.preposition(draft, cue) && cue.quotes()) {
            apart(draft);
        }
    }

    private static void source(Draft draft) {
        Sentence s = draft.sentence;
        int subject = Clauses.subject(s, draft.head);
        if (subject < 0) {
            return;
        }
        Token token = s.token(subject);
        if (token.role() == Role.EXPLETIVE
                || PassiveCues.ANTICIPATORY.contains(token.lemma()) && draft.act == SpeechAct.SEEM) {
            return;
        }
        BitSet tokens = s.subtree(subject);
        if (s.isBelow(draft.head, subject)) {
            tokens.andNot(belowOnTheWay(s, subject, draft.head));
        }
        draft.source = Phrases.around(s, tokens, subject);
        draft.sourceHead = subject;
    }

    /** The subtree of the child of {@code ancestor} that leads to {@code i}. */
    private static BitSet belowOnTheWay(Sentence s, int ancestor, int i) {
        int at = i;
        while (s.token(at).head() != ancestor) {
            at = s.token(at).head();
        }
        return s.subtree(at);
    }

    /** A clause as content; false where there is none that the cue takes. */
    private static boolean clause(Draft draft, Cue cue, DirectSpeech speech) {
        Sentence s = draft.sentence;
        int verb = draft.head;
        for (int child : s.children(verb)) {
            Token token = s.token(child);
            boolean argument = token.role() == Role.COMPLEMENT;
            boolean purpose = token.role() == Role.ADVERBIAL_CLAUSE && child > verb && Clauses.hasTo(s, child);
            if (!argument && !purpose || child < verb && parted(s, child, verb)) {
                continue;
            }
            if (Clauses.hasTo(s, child) && !Clauses.marked(s, child)) {
                if (infinitive(draft, cue, child, argument)) {
                    return true;
                }
            } else if (Clauses.finite(s, child) || Clauses.marked(s, child) || speech.inside(s, child)) {
                if (argument && (cue.has(Cue.Frame.THAT) || cue.has(Cue.Frame.QUOTE) && child < verb)) {
                    add(draft, child);
                    draft.clause = true;
                    if (child < verb) {
                        resumed(draft);
                    }
                    return true;
                }
            } else if (token.tag().equals("VBG") || Clauses.perfectGerund(s, child)) {
                boolean own = Clauses.ownSubject(s, child) >= 0;
                if (argument && (cue.has(Cue.Frame.ING) || own && cue.has(Cue.Frame.NP_PRED))) {
                    add(draft, child);
                    return true;
                }
            } else if (argument && (cue.has(Cue.Frame.NP_PRED) || cue.has(Cue.Frame.THAT) && child < verb)) {
                add(draft, child);
                return true;
            }
        }
        return mediumClause(draft, cue) || unattachedClause(draft, cue);
    }

    /** A that-clause that hangs on the medium inside the cue: {@code wrote in a letter that …}. */
    private static boolean mediumClause(Draft draft, Cue cue) {
        Sentence s = draft.sentence;
        int last = draft.cue.length() - 1;
        if (!cue.has(Cue.Frame.THAT) || last == draft.head || !s.token(last).isNoun()) {
            return false;
        }
        for (Token clause : s.children(last, Role.COMPLEMENT)) {
            if (clause.index() > last && Clauses.marked(s, clause.index())) {
                add(draft, clause.index());
                draft.clause = true;
                return true;
            }
        }
        return false;
    }

    /** The rest of a clause that the cue interrupts: {@code they agreed, he said, to meet}. */
    private static void resumed(Draft draft) {
        Sentence s = draft.sentence;
        for (Token clause : s.children(draft.head, Role.COMPLEMENT)) {
            int first = s.subtree(clause.index()).nextSetBit(0);
            if (clause.index() > draft.head
                    && first > 0
                    && s.token(first - 1).form().equals(",")) {
                add(draft, clause.index());
            }
        }
    }

    /** A semicolon between two clauses: the second says nothing of the first. */
    private static boolean parted(Sentence s, int clause, int verb) {
        for (int i = clause + 1; i < verb; i++) {
            if (s.token(i).form().equals(";")) {
                return true;
            }
        }
        return false;
    }

    private static boolean infinitive(Draft draft, Cue cue, int clause, boolean argument) {
        Sentence s = draft.sentence;
        boolean own = Clauses.ownSubject(s, clause) >= 0;
        List<Token> objects = ObjectFrames.objects(draft, cue);
        if (objects.isEmpty()) {
            objects = s.children(draft.head, Role.RECIPIENT);
        }
        if (own && (cue.has(Cue.Frame.NP_INF) || cue.has(Cue.Frame.INF))) {
            add(draft, clause);
            return true;
        }
        if (cue.has(Cue.Frame.NP_INF) && !objects.isEmpty() && objects.get(0).index() < clause) {
            add(draft, objects.get(0).index());
            add(draft, clause);
            return true;
        }
        if (argument && cue.has(Cue.Frame.INF)) {
            add(draft, clause);
            return true;
        }
        return false;
    }

    /** A that-clause that the parser hung elsewhere: the rest of the sentence. */
    private static boolean unattachedClause(Draft draft, Cue cue) {
        Sentence s = draft.sentence;
        int next = draft.cue.length();
        if (!cue.has(Cue.Frame.THAT)
                || next >= s.size() - 2
                || !s.token(next).form().equals("that")) {
            return false;
        }
        if (s.token(next).head() == draft.head || !s.token(next).tag().equals("IN")) {
            return false;
        }
        int end = s.size();
        draft.content.set(next, end);
        draft.clause = true;
        return true;
    }

    /** The cue clause is set beside its content: {@code the road, he says, is closed}. */
    static void apart(Draft draft) {
        Sentence s = draft.sentence;
        Token token = s.token(draft.head);
        boolean as = token.role() == Role.ADVERBIAL_CLAUSE && asSaid(s, draft.head) || spliced(s, draft.head);
        if (token.role() != Role.PARATAXIS && !as || token.head() < 0) {
            return;
        }
        draft.content.or(s.subtree(token.head()));
        draft.content.andNot(s.subtree(draft.head));
        draft.clause = true;
        resumed(draft);
    }

    /** {@code Talks will resume, the paper said}, read as two clauses in a row: a comma and no {@code and} between. */
    private static boolean spliced(Sentence s, int verb) {
        Token token = s.token(verb);
        int subject = Clauses.ownSubject(s, verb);
        if (token.role() != Role.CONJUNCT
                || subject < 0
                || !s.token(token.head()).isVerb()) {
            return false;
        }
        int first = s.subtree(subject).nextSetBit(0);
        return first > 0 && first < verb && s.token(first - 1).form().equals(",");
    }

    /** {@code as he put it}, {@code as officials have noted}. */
    private static boolean asSaid(Sentence s, int verb) {
        for (int child : s.children(verb)) {
            if (s.token(child).lemma().equals("as") && child < verb) {
                return true;
            }
        }
        return false;
    }

    static void add(Draft draft, int head) {
        draft.content.or(draft.sentence.subtree(head));
    }
}
