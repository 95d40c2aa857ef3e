package org.chancery.mention;

import java.util.Set;
import org.chancery.actor.ActorMention;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;

/** Who acts for a state: its government, forces, courts and parliament, and the state itself. */
final class StateVoice {

    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");

    private StateVoice() {}

    static boolean isHeardIn(ActorMention mention) {
        String sector = mention.actor().sector();
        return mention.actor().country() != null && (sector == null || OF_STATE.contains(sector));
    }

    /** Whether a state itself acts, by its own name. */
    static boolean isState(ActorMention mention) {
        String code = mention.actor().country();
        Country country = code == null ? null : Countries.get().byCode(code);
        return country != null && country.name().equals(mention.actor().name());
    }
}
