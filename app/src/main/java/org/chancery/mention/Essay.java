package org.chancery.mention;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.mention.reading.Reading;
import org.chancery.ontology.PloverType;
import org.chancery.statement.Ranked;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/**
 * What comments and analyses say in general: aims, interests and efforts that nobody acts upon, and people who are
 * nobody in particular. An event is something that somebody did on an occasion.
 */
final class Essay {

    private static final Set<PloverType> MERE_WORDS =
            EnumSet.of(PloverType.COOPERATE, PloverType.SUPPORT, PloverType.REQUEST, PloverType.AGREE);
    private static final Set<String> ANY = WordLists.of("mention/wordlists.txt").get("any");
    private static final Set<String> POWERS =
            WordLists.of("mention/wordlists.txt").get("powers");

    private Essay() {}

    /** {@code efforts to strengthen ties}, {@code interest in boosting trade}: what a noun aims at is not done. */
    static boolean isAim(Sentence sentence, Reading reading) {
        if (!MERE_WORDS.contains(reading.coding().type())
                || reading.nominal()
                || !reading.operators().isEmpty()) {
            return false;
        }
        Token trigger = sentence.token(reading.trigger());
        if (!trigger.isVerb() || trigger.head() < 0) {
            return false;
        }
        Token above = sentence.token(trigger.head());
        boolean gerund = trigger.tag().equals("VBG") && trigger.role() == Role.PREPOSITION_OBJECT;
        if (gerund && above.head() >= 0) {
            return sentence.token(above.head()).isNoun();
        }
        return trigger.role() == Role.REDUCED_RELATIVE
                && trigger.tag().equals("VB")
                && above.isNoun()
                && !Ranked.is(sentence, above.index());
    }

    /** {@code foreign leaders}, {@code other nations}: nobody in particular. */
    static boolean isAnyone(Sentence sentence, ActorMention mention) {
        Token head = sentence.token(mention.head());
        if (mention.actor().country() != null || !POWERS.contains(head.lemma())) {
            return false;
        }
        boolean vague = false;
        for (int child : sentence.children(mention.head())) {
            Token token = sentence.token(child);
            if (token.role() == Role.DETERMINER || token.role() == Role.POSSESSOR || token.role() == Role.NUMBER) {
                return false;
            }
            vague |= ANY.contains(token.lemma());
        }
        return vague;
    }
}
