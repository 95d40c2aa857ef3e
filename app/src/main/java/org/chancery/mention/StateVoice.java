package org.chancery.mention;

import java.util.Set;
import org.chancery.actor.ActorMention;

/** Who acts for a state: its government, forces, courts and parliament, and the state itself. */
final class StateVoice {

    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "COP", "JUD", "LEG", "SPY");

    private StateVoice() {}

    static boolean isHeardIn(ActorMention mention) {
        String sector = mention.actor().sector();
        return mention.actor().country() != null && (sector == null || OF_STATE.contains(sector));
    }
}
