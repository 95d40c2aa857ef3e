package org.chancery.mention;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.mention.reading.Reading;
import org.chancery.ontology.PloverType;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Whom a measure is aimed at that names nobody: {@code Peru protested to Chile. Its army closed two border gates.} The one
 * country that the same one was at odds with in the last sentences.
 */
final class Opponents {

    private static final Set<PloverType> OPEN = EnumSet.of(PloverType.SANCTION);
    private static final Set<PloverType> HOSTILE = EnumSet.of(
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN,
            PloverType.SANCTION,
            PloverType.COERCE,
            PloverType.ASSAULT,
            PloverType.PROTEST,
            PloverType.REQUEST);
    private static final int REACH = 3;

    private Opponents() {}

    /** The opponent as the target, or the target as it was. */
    static List<ActorMention> of(
            Sentence sentence,
            Reading reading,
            List<ActorMention> source,
            List<ActorMention> target,
            Narrative narrative) {
        Set<String> own = ActorMention.allegiances(source);
        if (!target.isEmpty()
                || own.size() != 1
                || reading.nominal()
                || !OPEN.contains(reading.coding().type())) {
            return target;
        }
        Set<String> found = new HashSet<>();
        ActorMention opponent = null;
        for (Narrative.Told told : narrative.latestFirst()) {
            if (sentence.index() - told.sentence() > REACH) {
                break;
            }
            EventMention mention = told.mention();
            boolean acts = ActorMention.allegiances(mention.source()).equals(own);
            List<ActorMention> others = acts ? mention.target() : mention.source();
            boolean between = acts || ActorMention.allegiances(mention.target()).equals(own);
            if (between && HOSTILE.contains(mention.type())) {
                for (ActorMention other : others) {
                    String country = other.actor().country();
                    if (country != null && !own.contains(country) && found.add(country)) {
                        opponent = other;
                    }
                }
            }
        }
        if (found.size() != 1 || opponent == null) {
            return target;
        }
        Token verb = sentence.token(reading.trigger());
        return List.of(new ActorMention(
                verb.span(), sentence.index(), verb.index(), opponent.actor(), ActorMention.Via.COREFERENCE));
    }
}
