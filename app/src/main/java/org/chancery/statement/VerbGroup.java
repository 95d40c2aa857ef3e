package org.chancery.statement;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** What a verb's own group says of its event: tense, modal, negation, adverbs. */
final class VerbGroup {

    private static final Set<String> NO = Set.of("no", "neither", "nobody", "none", "nothing");

    private final Signatures signatures;
    private final Operators operators;
    private final Governors governors;
    private final Sentence s;

    VerbGroup(Signatures signatures, Operators operators, Governors governors, Sentence sentence) {
        this.signatures = signatures;
        this.operators = operators;
        this.governors = governors;
        this.s = sentence;
    }

    /** The event by its own verb group alone. */
    Judgement tense(int i) {
        Token token = s.token(i);
        boolean have = false;
        boolean be = false;
        String first = token.tag();
        for (int child : s.children(i)) {
            Token helper = s.token(child);
            if (child > i && helper.role() != Role.MODAL) {
                continue;
            }
            switch (helper.role()) {
                case MODAL -> {
                    return modal(i, helper);
                }
                case AUXILIARY, PASSIVE_AUXILIARY -> {
                    if (helper.tag().equals("MD")) {
                        return modal(i, helper);
                    }
                    have |= helper.lemma().equals("have");
                    be |= helper.lemma().equals("be") && helper.role() == Role.AUXILIARY;
                    if (first.equals(token.tag())) {
                        first = helper.tag();
                    }
                }
                default -> {}
            }
        }
        if (token.tag().equals("VBG") && (be || have) && !first.equals("VBD")) {
            return new Judgement(Modality.ONGOING, 2.9, "present progressive");
        }
        if (first.equals("VBD") || have || token.tag().equals("VBN")) {
            return new Judgement(Modality.OCCURRED, 3, "past tense");
        }
        if (s.kind() == Sentence.Kind.HEADING && (first.equals("VBZ") || first.equals("VBP"))) {
            return new Judgement(Modality.OCCURRED, 3, "present tense of a heading");
        }
        if (first.equals("VBZ") || first.equals("VBP")) {
            String day = event(token) ? Calendar.ahead(s, i) : null;
            if (day != null) {
                return new Judgement(Modality.PLANNED, 2.4, "present tense, " + day);
            }
            boolean continues =
                    token.lemma().equals("continue") || token.lemma().equals("remain");
            return new Judgement(continues ? Modality.ONGOING : Modality.OCCURRED, 2.9, "present tense");
        }
        if (first.equals("VB") && token.role() == Role.ROOT && Clauses.ownSubject(s, i) < 0) {
            return new Judgement(Modality.HYPOTHETICAL, 1, "imperative");
        }
        if (Clauses.hasTo(s, i) || first.equals("VB")) {
            return new Judgement(Modality.HYPOTHETICAL, 1.2, "verb without tense");
        }
        return new Judgement(Modality.OCCURRED, 2.4, "verb without tense");
    }

    /** Verbs of being and saying tell no plan by their present tense. */
    private static boolean event(Token verb) {
        return !verb.lemma().equals("be")
                && !verb.lemma().equals("have")
                && CueLexicon.english().find(CueLexicon.Kind.VERB, verb.lemma()) == null;
    }

    private Judgement modal(int i, Token modal) {
        boolean perfect = false;
        for (int child : s.children(i)) {
            Token helper = s.token(child);
            perfect |= helper.role() == Role.AUXILIARY
                    && helper.lemma().equals("have")
                    && helper.tag().equals("VB");
        }
        String word = modal.form().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        Effect effect = perfect ? operators.find(Operators.Kind.MODAL_HAVE, word) : null;
        if (effect == null) {
            effect = operators.find(Operators.Kind.MODAL, word);
        }
        if (effect == null) {
            effect = operators.find(Operators.Kind.MODAL, modal.lemma());
        }
        if (effect == null || effect.modality() == null) {
            return new Judgement(Modality.HYPOTHETICAL, 1.2, word);
        }
        if (!perfect && modal.lemma().equals("would") && futureInThePast(i)) {
            return new Judgement(Modality.PLANNED, 1.8, "would, of a future told in the past");
        }
        return new Judgement(effect.modality(), effect.certainty(), perfect ? word + " have" : word);
    }

    /** {@code said that he would go}: a plan; {@code he would go}: a condition. */
    private boolean futureInThePast(int i) {
        Token token = s.token(i);
        if (token.role() != Role.COMPLEMENT || token.head() < 0) {
            return false;
        }
        Token governor = s.token(token.head());
        return (governor.tag().equals("VBD") || governor.tag().equals("VBN"))
                        && signatures.find(Signatures.Kind.VERB, Signatures.Frame.THAT, governor.lemma()) != null
                || governor.tag().equals("VBG");
    }

    Judgement negated(int i, Judgement judgement) {
        String word = negator(i);
        if (word == null) {
            word = noObject(i);
            return word == null || judgement.certainty() < 0
                    ? judgement
                    : new Judgement(
                            Modality.NEGATED,
                            -Math.min(governors.light(i) ? 2.2 : 0.2, judgement.certainty()),
                            word + " before the object");
        }
        double value = judgement.certainty();
        return switch (judgement.modality()) {
            case OCCURRED, ONGOING, BACKGROUND ->
                new Judgement(Modality.NEGATED, -Math.min(2.3, Math.abs(value)), word);
            case PLANNED -> new Judgement(Modality.NEGATED, -Math.abs(value), word);
            case NEGATED, DENIED -> new Judgement(Modality.OCCURRED, Math.min(2.4, Math.abs(value)), word);
            case ALLEGED -> new Judgement(Modality.NEGATED, -Math.abs(value), word);
            case HYPOTHETICAL -> impossible(i, judgement, word);
        };
    }

    /** {@code cannot sign} and {@code would not sign} deny, {@code may not sign} leaves it open. */
    private Judgement impossible(int i, Judgement judgement, String word) {
        for (int child : s.children(i)) {
            Token helper = s.token(child);
            if (helper.role() == Role.MODAL || helper.tag().equals("MD")) {
                return switch (helper.lemma()) {
                    case "can", "ca", "could", "would", "'d" ->
                        new Judgement(Modality.NEGATED, -2.2, helper.form() + " " + word);
                    default -> new Judgement(Modality.HYPOTHETICAL, -0.8, helper.form() + " " + word);
                };
            }
        }
        boolean infinitive = Clauses.hasTo(s, i);
        double value = -Math.max(0.6, Math.abs(judgement.certainty()));
        return new Judgement(infinitive ? Modality.NEGATED : Modality.HYPOTHETICAL, value, word);
    }

    /** The word that negates a verb, itself or through its subject or object, or null. */
    private @Nullable String negator(int i) {
        for (int child : s.children(i)) {
            Token token = s.token(child);
            switch (token.role()) {
                case NEGATION -> {
                    if (!onlyNot(i, child)) {
                        return token.form();
                    }
                }
                case ADVERB -> {
                    Effect effect = operators.find(Operators.Kind.NEGATOR, token.lemma());
                    if (effect != null && !onlyNot(i, child)) {
                        return token.form();
                    }
                    if (child > 0 && s.token(child - 1).lemma().equals("no") && isLonger(token)) {
                        return "no longer";
                    }
                }
                case COORDINATOR -> {
                    if (token.lemma().equals("nor") || token.lemma().equals("neither")) {
                        return token.form();
                    }
                }
                case SUBJECT, PASSIVE_SUBJECT -> {
                    String no = no(child);
                    if (no != null) {
                        return no;
                    }
                }
                default -> {}
            }
        }
        return null;
    }

    /** {@code gave no reason}: the verb is denied only as far as its object goes. */
    private @Nullable String noObject(int i) {
        for (Token object : s.children(i, Role.OBJECT)) {
            String no = no(object.index());
            if (no != null) {
                return no;
            }
        }
        return null;
    }

    /** {@code not only}, {@code no doubt}: no negation. */
    private boolean onlyNot(int verb, int not) {
        if (not + 1 >= s.size()) {
            return false;
        }
        String next = s.token(not + 1).lemma();
        return next.equals("only") || next.equals("just") || next.equals("merely") || next.equals("doubt");
    }

    private static boolean isLonger(Token adverb) {
        return adverb.lemma().equals("long") || adverb.form().equalsIgnoreCase("longer");
    }

    /** {@code no} before a noun, {@code neither … nor} around it, {@code but not a …}, or a pronoun like {@code nobody}. */
    @Nullable
    String no(int noun) {
        if (NO.contains(s.token(noun).lemma())) {
            return s.token(noun).form();
        }
        for (int child : s.children(noun)) {
            Token token = s.token(child);
            boolean before = child < noun
                    && (token.role() == Role.DETERMINER
                            || token.role() == Role.NEGATION
                            || token.role() == Role.COORDINATOR);
            boolean no = token.lemma().equals("no")
                    || token.lemma().equals("neither")
                    || token.role() == Role.NEGATION && token.lemma().equals("not");
            if (before && no && !onlyNot(noun, child)) {
                return token.form();
            }
            boolean notOne = token.role() == Role.NUMBER
                    && child > 0
                    && s.token(child - 1).lemma().equals("not")
                    && s.token(child - 1).head() == child;
            if (notOne) {
                return "not one";
            }
        }
        Token token = s.token(noun);
        return token.role() == Role.CONJUNCT
                        && token.head() >= 0
                        && s.token(token.head()).isNoun()
                ? nor(token.head(), noun)
                : null;
    }

    /** The {@code nor} between two nouns, or null. */
    private @Nullable String nor(int first, int second) {
        for (Token token : s.children(first, Role.COORDINATOR)) {
            if (token.index() > first && token.index() < second && token.lemma().equals("nor")) {
                return token.form();
            }
        }
        return null;
    }

    Judgement adverbs(int i, Judgement judgement) {
        Judgement result = judgement;
        for (Token adverb : s.children(i, Role.ADVERB)) {
            Effect effect = operators.find(Operators.Kind.ADVERB, adverb.lemma());
            if (effect != null) {
                result = Bounds.under(result, effect, adverb.form());
            }
        }
        return result;
    }
}
