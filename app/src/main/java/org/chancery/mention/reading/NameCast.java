package org.chancery.mention.reading;

import java.util.BitSet;
import org.chancery.mention.lexicon.NounClasses;
import org.chancery.text.NameType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** The cast by kinds of names and nouns for people, with heads that are known to be actors from elsewhere. */
public final class NameCast implements Cast {

    private final Sentence sentence;
    private final NounClasses classes;
    private final BitSet known;

    /** @param known heads that somebody else has found to be actors */
    public NameCast(Sentence sentence, NounClasses classes, BitSet known) {
        this.sentence = sentence;
        this.classes = classes;
        this.known = known;
    }

    @Override
    public boolean isActor(int head) {
        if (known.get(head)) {
            return true;
        }
        Token token = sentence.token(head);
        return switch (token.name()) {
            case PERSON, GROUP, ORGANIZATION, POLITY -> true;
            case LOCATION, FACILITY -> token.isProperNoun();
            case NONE ->
                isHuman(head)
                        || token.isPronoun() && isPersonal(token)
                        || token.isAdjective() && isCapital(token) && head > 0;
            default -> token.isNoun() && classes.isPeople(token.lemma());
        };
    }

    @Override
    public boolean isHuman(int head) {
        Token token = sentence.token(head);
        if (token.isProperNoun() && token.name() == NameType.NONE && isCapital(token)) {
            return true;
        }
        if (token.tag().equals("CD")) {
            return token.name() == NameType.CARDINAL || token.name() == NameType.NONE;
        }
        return switch (token.name()) {
            case PERSON, GROUP, ORGANIZATION -> true;
            case POLITY, LOCATION, FACILITY, DATE, TIME, MONEY, PERCENT ->
                token.isNoun() && !token.isProperNoun() && classes.isPeople(token.lemma());
            default ->
                known.get(head) && !classes.contains("territory", token.lemma())
                        || classes.isPeople(token.lemma())
                        || token.isPronoun() && isPersonal(token);
        };
    }

    @Override
    public boolean isPerson(int head) {
        Token token = sentence.token(head);
        return token.name() == NameType.PERSON
                || !token.tag().endsWith("S") && classes.contains("official", token.lemma())
                || token.lemma().equals("he")
                || token.lemma().equals("she")
                || token.lemma().equals("him");
    }

    @Override
    public boolean isOfficial(int head) {
        Token token = sentence.token(head);
        return token.name() == NameType.PERSON
                || classes.contains("official", token.lemma())
                || token.tag().equals("PRP")
                || token.tag().startsWith("WP")
                || token.tag().equals("WDT");
    }

    @Override
    public boolean isPlace(int head) {
        Token token = sentence.token(head);
        return switch (token.name()) {
            case POLITY, LOCATION, FACILITY -> true;
            case NONE, ORGANIZATION -> token.isProperNoun();
            default -> false;
        };
    }

    @Override
    public boolean isMerePlace(int head) {
        NameType name = sentence.token(head).name();
        return !known.get(head)
                && (name == NameType.POLITY || name == NameType.LOCATION || name == NameType.FACILITY)
                && sentence.token(head).isProperNoun();
    }

    private static boolean isCapital(Token token) {
        return !token.form().isEmpty() && Character.isUpperCase(token.form().charAt(0));
    }

    private static boolean isPersonal(Token token) {
        return token.role() != Role.EXPLETIVE;
    }
}
