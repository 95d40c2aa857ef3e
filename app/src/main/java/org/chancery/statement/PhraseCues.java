package org.chancery.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Attributions by a phrase beside its clause: {@code according to X}, {@code in the words of X}, {@code in X's view}. */
final class PhraseCues {

    private static final Set<String> OPENERS = Set.of("in", "by", "to", "from", "on");
    private static final Set<String> VIEWS =
            WordLists.of("statement/wordlists.txt").get("views");

    /** Papers that say what stands in them; the rest of their clause is what they say. */
    private static final Set<String> PAPERS =
            WordLists.of("statement/wordlists.txt").get("papers");

    /** Verbs of what two sides do in a paper of theirs. */
    private static final Set<String> PLEDGES =
            WordLists.of("statement/wordlists.txt").get("pledges");

    private final CueLexicon lexicon;

    PhraseCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Nullable
    Draft draft(Sentence s, int word) {
        Token token = s.token(word);
        if (token.form().equalsIgnoreCase("according")) {
            return accordingTo(s, word);
        }
        if (token.form().equalsIgnoreCase("per") && token.role() == Role.PREPOSITION && namesNext(s, word)) {
            return object(s, word, word);
        }
        if (token.role() == Role.PREPOSITION && OPENERS.contains(token.lemma())) {
            Draft view = view(s, word);
            return view == null && token.lemma().equals("in") ? paper(s, word) : view;
        }
        return null;
    }

    /** {@code In the joint statement the two agreed …}: the paper speaks where no verb of speech does. */
    private @Nullable Draft paper(Sentence s, int preposition) {
        List<Token> objects = s.children(preposition, Role.PREPOSITION_OBJECT);
        int verb = s.token(preposition).head();
        if (objects.isEmpty()
                || verb < preposition
                || !s.token(verb).isVerb()
                || !PAPERS.contains(objects.get(0).lemma())
                || lexicon.find(CueLexicon.Kind.VERB, s.token(verb).lemma()) != null
                        && !PLEDGES.contains(s.token(verb).lemma())) {
            return null;
        }
        int noun = objects.get(0).index();
        Draft draft = new Draft(s, preposition, SpeechAct.REPORT);
        draft.cue.set(preposition);
        draft.source = Phrases.around(s, s.subtree(noun), noun);
        draft.sourceHead = noun;
        restOfClause(draft, preposition);
        return draft;
    }

    private static boolean namesNext(Sentence s, int word) {
        List<Token> objects = s.children(word, Role.PREPOSITION_OBJECT);
        return !objects.isEmpty() && objects.get(0).isProperNoun();
    }

    private static @Nullable Draft accordingTo(Sentence s, int word) {
        int to = word + 1;
        if (to >= s.size() || !s.token(to).form().equalsIgnoreCase("to")) {
            return null;
        }
        return object(s, word, to);
    }

    /** The object of the preposition {@code last} is the source; the clause above {@code first} the content. */
    private static @Nullable Draft object(Sentence s, int first, int last) {
        int noun = -1;
        for (int child : s.children(last)) {
            noun = child;
            break;
        }
        if (noun < 0) {
            for (int child : s.children(first)) {
                if (child > last) {
                    noun = child;
                    break;
                }
            }
        }
        if (noun < 0) {
            return null;
        }
        Draft draft = new Draft(s, first, SpeechAct.REPORT);
        draft.cue.set(first, last + 1);
        draft.source = Phrases.around(s, s.subtree(noun), noun);
        draft.sourceHead = noun;
        restOfClause(draft, first);
        draft.content.clear(first, last + 1);
        return draft;
    }

    private static @Nullable Draft view(Sentence s, int preposition) {
        List<Token> objects = s.children(preposition, Role.PREPOSITION_OBJECT);
        if (objects.isEmpty() || !VIEWS.contains(objects.get(0).lemma())) {
            return null;
        }
        int noun = objects.get(0).index();
        boolean comma = preposition == 0 || s.token(preposition - 1).form().equals(",");
        if (!comma) {
            return null;
        }
        int source = -1;
        for (Token possessor : s.children(noun, Role.POSSESSOR)) {
            source = possessor.index();
        }
        for (Token of : s.children(noun, Role.PREPOSITION)) {
            if (of.lemma().equals("of")
                    && !s.children(of.index(), Role.PREPOSITION_OBJECT).isEmpty()) {
                source = s.children(of.index(), Role.PREPOSITION_OBJECT).get(0).index();
            }
        }
        if (source < 0) {
            return null;
        }
        Draft draft = new Draft(s, noun, SpeechAct.REPORT);
        draft.cue.or(s.subtree(preposition));
        BitSet tokens = s.subtree(source);
        draft.source = Phrases.around(s, tokens, source);
        draft.sourceHead = source;
        draft.cue.andNot(draft.source);
        restOfClause(draft, preposition);
        draft.content.andNot(s.subtree(preposition));
        return draft;
    }

    /** The clause that a phrase stands beside, without the phrase; a pair of commas sets off what follows. */
    private static void restOfClause(Draft draft, int phrase) {
        Sentence s = draft.sentence;
        int head = s.token(phrase).head();
        if (head < 0) {
            return;
        }
        int clause = Clauses.verbAbove(s, head);
        while (s.token(clause).role() == Role.CONJUNCT
                && s.token(s.token(clause).head()).isVerb()) {
            clause = s.token(clause).head();
        }
        draft.content.or(s.subtree(clause));
        draft.content.andNot(s.subtree(phrase));
        draft.clause = true;
        draft.beside = true;
    }
}
