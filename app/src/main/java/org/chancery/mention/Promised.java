package org.chancery.mention;

import java.util.List;
import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.mention.reading.Reading;
import org.chancery.ontology.PloverType;
import org.chancery.text.Role;
import org.chancery.text.Sentence;

/**
 * What is promised is nobody to whom it is, unless its words name a country: {@code agreed to set up two field hospitals}; and
 * two who agree on what concerns a third are the parties themselves. Pure.
 */
final class Promised {

    private Promised() {}

    /** Whether an actor only stands in what its source agrees or promises to do. */
    static boolean isMatter(Sentence sentence, Reading reading, ActorMention mention, List<ActorMention> source) {
        boolean agreed = reading.coding().type() == PloverType.AGREE && mention.sentence() == sentence.index();
        if (!agreed || !isInComplement(sentence, reading, mention)) {
            return false;
        }
        String country = mention.actor().country();
        Set<String> own = ActorMention.countries(source);
        return country == null || own.contains(country) || reading.operators().isEmpty() && own.size() > 1;
    }

    private static boolean isInComplement(Sentence sentence, Reading reading, ActorMention mention) {
        boolean inside = false;
        for (int at = mention.head();
                at >= 0 && at != reading.trigger();
                at = sentence.token(at).head()) {
            inside |= sentence.token(at).isVerb() && sentence.token(at).role() == Role.COMPLEMENT;
        }
        return inside;
    }
}
