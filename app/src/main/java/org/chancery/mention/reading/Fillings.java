package org.chancery.mention.reading;

import java.util.List;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.lexicon.NounClasses;
import org.chancery.mention.lexicon.Value;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Whether what stands in a slot is what an entry asks for. */
final class Fillings {

    private final Sentence sentence;
    private final Syntax syntax;
    private final Cast cast;
    private final Lexicon lexicon;
    private final NounClasses classes;
    private final Compounds compounds;

    Fillings(Sentence sentence, Syntax syntax, Cast cast, Lexicon lexicon, Compounds compounds) {
        this.sentence = sentence;
        this.syntax = syntax;
        this.cast = cast;
        this.lexicon = lexicon;
        this.classes = lexicon.classes();
        this.compounds = compounds;
    }

    /** How much a value adds where a filler has it, negative where it has not. */
    double fit(Value value, int filler, List<Integer> fillers) {
        Token token = sentence.token(filler);
        int counted = syntax.counted(filler);
        return switch (value.kind()) {
            case ANY -> 1;
            case NONE -> -1;
            case ACTOR -> cast.isActor(filler) || cast.isActor(counted) ? 1.2 : -1;
            case HUMAN -> cast.isHuman(filler) || cast.isHuman(counted) ? 1.2 : -1;
            case PERSON -> cast.isPerson(filler) ? 1.2 : -1;
            case THING -> isThing(filler) && isThing(counted) ? 1 : -1;
            case PLACE -> cast.isPlace(filler) ? 1 : -1;
            case PLURAL -> fillers.size() > 1 || isPlural(token) ? 1 : -1;
            case REFLEXIVE -> token.lemma().endsWith("self") || token.lemma().endsWith("selves") ? 2 : -1;
            case EVENT -> namesEvent(filler) ? 1.5 : -1;
            case INFINITIVE -> syntax.isInfinitive(filler) ? 1.5 : -1;
            case WISH -> isWish(filler) ? 1.4 : -1;
            case CLAUSE -> !syntax.isInfinitive(filler) && !token.tag().equals("VBG") ? 1.2 : -1;
            case CLASS -> inClass(value.text(), filler) || inClass(value.text(), counted) ? 2 : -1;
            case LEMMA ->
                isWord(value, filler) || isWord(value, counted) ? value.text().indexOf('_') > 0 ? 3 : 2.2 : -1;
        };
    }

    /** A common noun that is none for people, or nothing that can act. */
    private boolean isThing(int i) {
        Token token = sentence.token(i);
        boolean common = token.isNoun() && !token.isProperNoun();
        return common ? !classes.isPeople(token.lemma()) : !cast.isActor(i);
    }

    /** A clause that says what is to be: {@code that Peru withdraw}, {@code that Peru should withdraw}. */
    private boolean isWish(int clause) {
        for (int child : sentence.children(clause)) {
            String lemma = sentence.token(child).lemma();
            if (lemma.equals("must") || lemma.equals("should")) {
                return true;
            }
        }
        return sentence.token(clause).tag().equals("VB")
                && !syntax.isToInfinitive(clause)
                && !sentence.hasChild(clause, Role.MODAL);
    }

    private boolean namesEvent(int i) {
        Token token = sentence.token(i);
        if (token.isNoun()) {
            String compound = compounds.known(i);
            return compound != null
                            && !lexicon.entries(Entry.Kind.NOUN, compound).isEmpty()
                    || !lexicon.entries(Entry.Kind.NOUN, token.lemma()).isEmpty();
        }
        return token.tag().equals("VBG")
                && !lexicon.entries(Entry.Kind.VERB, token.lemma()).isEmpty();
    }

    private boolean inClass(String name, int i) {
        String lemma = sentence.token(i).lemma();
        if (classes.contains(name, lemma)) {
            return true;
        }
        String compound = compounds.at(i);
        if (compound != null && classes.contains(name, compound)) {
            return true;
        }
        if (lemma.equals("act") && isActOf(name, i)) {
            return true;
        }
        return lemma.equals("state")
                && syntax.prepositional(i, "of").stream()
                        .anyMatch(inner -> classes.contains(
                                name, "state_of_" + sentence.token(inner).lemma()));
    }

    /** {@code an act of aggression}. */
    private boolean isActOf(String name, int act) {
        return syntax.prepositional(act, "of").stream()
                .map(inner -> sentence.token(inner).lemma())
                .anyMatch(inner -> classes.contains(name, inner) || classes.contains(name, "act_of_" + inner));
    }

    private boolean isWord(Value wanted, int i) {
        if (!wanted.isLong()) {
            return sentence.token(i).lemma().equals(wanted.text());
        }
        List<String> parts = wanted.words();
        if (parts.size() == 3
                && parts.get(1).equals("of")
                && sentence.token(i).lemma().equals(parts.get(0))) {
            return syntax.prepositional(i, "of").stream()
                    .anyMatch(inner -> sentence.token(inner).lemma().equals(parts.get(2)));
        }
        int first = i - parts.size() + 1;
        if (first < 0) {
            return false;
        }
        for (int k = 0; k < parts.size(); k++) {
            if (!sentence.token(first + k).lemma().equals(parts.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlural(Token token) {
        return token.tag().endsWith("S") && token.isNoun()
                || token.lemma().equals("they")
                || token.lemma().equals("we")
                || token.lemma().equals("both");
    }
}
