package org.chancery.event.identity;

import java.util.Map;
import org.chancery.event.MentionRecord;
import org.chancery.ontology.PloverType;
import org.chancery.statement.Modality;

/**
 * What a plan is a plan of. Coders give {@code will meet} the code of an expressed intent (036), and {@code met} that of
 * a consultation; as one event they are the same act, first planned, then done. What somebody has said, offered or
 * threatened stays an act of its own.
 */
final class Intents {

    private static final Map<String, PloverType> ACTS = Map.ofEntries(
            Map.entry("031", PloverType.COOPERATE),
            Map.entry("032", PloverType.SUPPORT),
            Map.entry("033", PloverType.AID),
            Map.entry("034", PloverType.CONCEDE),
            Map.entry("035", PloverType.RETREAT),
            Map.entry("036", PloverType.CONSULT),
            Map.entry("131", PloverType.SANCTION),
            Map.entry("132", PloverType.COERCE),
            Map.entry("133", PloverType.PROTEST),
            Map.entry("138", PloverType.ASSAULT));

    private Intents() {}

    /** The type of the act that is planned, else the mention's own. */
    static PloverType act(MentionRecord mention) {
        PloverType own = mention.coding().type();
        String cameo = mention.coding().cameo();
        if (mention.modality() != Modality.PLANNED || cameo == null || cameo.length() < 3) {
            return own;
        }
        return ACTS.getOrDefault(cameo.substring(0, 3), own);
    }

    /** Whether the code is that of an intent, not of the act. */
    static boolean isPlan(MentionRecord mention) {
        return act(mention) != mention.coding().type();
    }
}
