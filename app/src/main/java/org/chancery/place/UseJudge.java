package org.chancery.place;

import java.util.Locale;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells a place from its government: {@code in Moscow}, {@code Moscow said}. The word lists are in {@code uses.tsv}. */
final class UseJudge {

    private UseJudge() {}

    static PlaceUse judge(Candidate candidate, Reading reading) {
        if (candidate.form() == Candidate.Form.DEMONYM) {
            return PlaceUse.DEMONYM;
        }
        return mayRule(reading) && isMetonymic(candidate.sentence(), head(candidate))
                ? PlaceUse.METONYMIC
                : PlaceUse.LITERAL;
    }

    /** Whether a government is known by the place's name. */
    private static boolean mayRule(Reading reading) {
        return switch (reading.place().kind()) {
            case COUNTRY, CAPITAL, SITE, REGION, DIVISION, CITY -> true;
            case CONTINENT, SEA, DISTRICT -> false;
        };
    }

    /** The token of the name that hangs outside it. */
    private static Token head(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        for (int i = candidate.to() - 1; i >= candidate.from(); i--) {
            int head = sentence.token(i).head();
            if (head < candidate.from() || head >= candidate.to()) {
                return sentence.token(i);
            }
        }
        return sentence.token(candidate.to() - 1);
    }

    private static boolean isMetonymic(Sentence sentence, Token name) {
        Token at = name;
        // A conjunct stands in the role of the first: "Moscow and Beijing agreed".
        for (int steps = 0; at.role() == Role.CONJUNCT && at.head() >= 0 && steps < sentence.size(); steps++) {
            at = sentence.token(at.head());
        }
        if (at.head() < 0) {
            return false;
        }
        Token head = sentence.token(at.head());
        return switch (at.role()) {
            case SUBJECT -> subject(sentence, head);
            case PASSIVE_SUBJECT -> Cues.is("address", head.lemma()) && !Cues.is("visit", head.lemma());
            case AGENT, RECIPIENT -> true;
            case OBJECT -> Cues.is("address", head.lemma());
            case POSSESSOR -> possessor(head);
            case PREPOSITION_OBJECT -> prepositional(sentence, head);
            default -> false;
        };
    }

    private static boolean subject(Sentence sentence, Token head) {
        if (!head.isVerb()) {
            return false;
        }
        if (!Cues.is("stay", head.lemma())) {
            return true;
        }
        // "Seoul is ready to", "London is considering": a ruling body has plans, a place has properties.
        for (int child : sentence.children(head.index())) {
            Token token = sentence.token(child);
            boolean plan = token.role() == Role.COMPLEMENT && token.isVerb()
                    || token.role() == Role.PREDICATE && Cues.is("plan", token.lemma());
            if (plan) {
                return true;
            }
        }
        return false;
    }

    private static boolean possessor(Token head) {
        return !Cues.is("facts", head.form()) && !Cues.is("facts", head.lemma());
    }

    private static boolean prepositional(Sentence sentence, Token preposition) {
        String form = preposition.form().toLowerCase(Locale.ROOT);
        Token governor = preposition.head() < 0 ? preposition : sentence.token(preposition.head());
        if (Cues.is("at", form)) {
            return form.equals("from") && (Cues.is("source", governor.lemma()) || Cues.is("gain", governor.lemma()));
        }
        if (form.equals("with") || form.equals("against") || form.equals("by") || form.equals("versus")) {
            return !Cues.is("border", governor.lemma());
        }
        if (form.equals("between")) {
            return !Cues.is("routes", governor.lemma());
        }
        if (form.equals("to")) {
            return Cues.is("matters", governor.lemma())
                    || Cues.is("matters", governor.form())
                    || Cues.is("give", governor.lemma());
        }
        boolean matter = Cues.is("matters", governor.form()) || Cues.is("matters", governor.lemma());
        boolean takes = form.equals("of")
                || form.equals("on")
                || form.equals("for")
                || form.equals("toward")
                || form.equals("towards");
        return takes && (matter || Cues.is("give", governor.lemma()) && !form.equals("of"));
    }
}
