package org.chancery.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Modality in English: the signatures of governing words, the operators beside the event, tense, the calendar of the
 * clause, and who says it.
 */
public final class EnglishModalityJudge implements ModalityJudge {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "us", "my");

    private static final Set<String> DENIALS = Set.of("deny", "dispute", "reject", "refute", "dismiss");
    private static final Set<String> CHARGES = Set.of("charge", "claim", "accusation", "allegation", "assertion");

    private final Signatures signatures = Signatures.load();
    private final Operators operators = Operators.load();
    private final CueLexicon cues = CueLexicon.english();

    @Override
    public Judgement judge(AnalyzedText text, Span trigger, List<Attribution> attributions) {
        Sentence sentence = text.sentenceAt(trigger.start());
        if (sentence == null) {
            return new Judgement(Modality.HYPOTHETICAL, 0, "no sentence");
        }
        int token = head(sentence, trigger);
        if (token < 0) {
            return new Judgement(Modality.HYPOTHETICAL, 0, "no word");
        }
        Judgement back = TakenBack.of(text, sentence, token);
        if (back != null) {
            return back;
        }
        Judgement grammar = new Factuality(signatures, operators, sentence).of(token);
        Judgement said = attributed(text, sentence, token, trigger, attributions, grammar);
        return Calendar.background(text, sentence, token, said);
    }

    /** The token of the trigger that its other tokens hang on. */
    private static int head(Sentence s, Span trigger) {
        int found = -1;
        for (Token token : s.tokens()) {
            if (token.start() >= trigger.end() || token.end() <= trigger.start()) {
                continue;
            }
            int head = token.head();
            boolean outside = head < 0
                    || s.token(head).start() >= trigger.end()
                    || s.token(head).end() <= trigger.start();
            if (outside && (found < 0 || token.isVerb() && !s.token(found).isVerb())) {
                found = token.index();
            }
        }
        return found;
    }

    /** Accusations are claims; what a speaker denies of itself is denied. */
    private Judgement attributed(
            AnalyzedText text,
            Sentence sentence,
            int token,
            Span trigger,
            List<Attribution> attributions,
            Judgement judgement) {
        List<Attribution> chain = AttributionChain.of(trigger, attributions);
        if (chain.isEmpty()) {
            return judgement;
        }
        Attribution inner = chain.get(0);
        if (judgement.modality() == Modality.NEGATED && ownDenial(sentence, token)) {
            return new Judgement(Modality.DENIED, judgement.certainty(), judgement.reason() + ", by the speaker");
        }
        boolean plain = judgement.modality() == Modality.OCCURRED || judgement.modality() == Modality.ONGOING;
        if (plain && inner.cue() != null && asserted(sentence, token) && claims(text, inner.cue())) {
            return new Judgement(Modality.ALLEGED, Math.min(1.4, judgement.certainty()), text.in(inner.cue()));
        }
        if (plain && (doubtful(text, inner) || contested(sentence, token))) {
            return new Judgement(Modality.ALLEGED, Math.min(1.4, judgement.certainty()), "disputed or unconfirmed");
        }
        return judgement;
    }

    private boolean doubtful(AnalyzedText text, Attribution attribution) {
        Span source = attribution.source();
        Sentence s = source == null ? null : text.sentenceAt(source.start());
        if (s == null || source == null) {
            return false;
        }
        for (Token token : s.tokens()) {
            if (source.contains(token.span()) && operators.find(Operators.Kind.SOURCE, token.lemma()) != null) {
                return true;
            }
        }
        return false;
    }

    /** What a clause behind it says is denied: {@code X says Y armed them, which both deny}, {@code …, a charge Y denies}. */
    private static boolean contested(Sentence s, int event) {
        for (int i = event + 1; i < s.size(); i++) {
            Token token = s.token(i);
            boolean deny = token.isVerb() && DENIALS.contains(token.lemma());
            if (deny
                    && (token.role() == Role.RELATIVE || namesCharge(s, event, i))
                    && !s.hasChild(i, Role.COMPLEMENT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesCharge(Sentence s, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (CHARGES.contains(s.token(i).lemma()) && s.token(i - 1).tag().equals("DT")) {
                return true;
            }
        }
        return false;
    }

    private static boolean ownDenial(Sentence s, int token) {
        int subject = s.token(token).isVerb() ? Clauses.subject(s, token) : -1;
        if (subject < 0) {
            return false;
        }
        for (Token possessor : s.children(subject, Role.POSSESSOR)) {
            if (FIRST_PERSON.contains(possessor.form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return FIRST_PERSON.contains(s.token(subject).lemma());
    }

    /** Whether the event is what the clause says, and no relative clause or participle on the side. */
    private static boolean asserted(Sentence s, int token) {
        for (int at = token; at >= 0; at = s.token(at).head()) {
            switch (s.token(at).role()) {
                case RELATIVE, REDUCED_RELATIVE, MODIFIER, POSSESSOR, APPOSITION -> {
                    return false;
                }
                case COMPLEMENT, ROOT -> {
                    return true;
                }
                default -> {}
            }
        }
        return true;
    }

    private boolean claims(AnalyzedText text, Span cue) {
        Sentence sentence = text.sentenceAt(cue.start());
        if (sentence == null) {
            return false;
        }
        for (Token token : sentence.tokens()) {
            if (token.start() >= cue.start() && token.end() <= cue.end()) {
                Cue found = cueOf(token);
                if (found != null
                        && found.act() == SpeechAct.CLAIM
                        && !found.objectPrepositions().contains("for")) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Cue cueOf(Token token) {
        if (token.role() == Role.AUXILIARY) {
            return null;
        }
        return cues.find(token.isVerb() ? CueLexicon.Kind.VERB : CueLexicon.Kind.NOUN, token.lemma());
    }
}
