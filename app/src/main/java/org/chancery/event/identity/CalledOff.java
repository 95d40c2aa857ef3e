package org.chancery.event.identity;

import java.util.List;
import java.util.Set;
import org.chancery.event.MentionRecord;
import org.chancery.event.State;
import org.chancery.ontology.PloverType;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * A mention that tells of a visit, of talks or of a signing that these are cancelled or put off. It is coded as a refusal,
 * but what it tells is a step in the life of what was planned.
 */
final class CalledOff {

    private static final Set<String> PUTTING_OFF = Set.of("postpone", "postponement", "delay", "defer", "reschedule");
    private static final Set<String> CALLING_OFF =
            WordLists.of("event/wordlists.txt").get("calling off");

    /** What can be called off. */
    private static final Set<String> PLANNABLE =
            Set.of("VISIT", "TALKS", "CALL", "DINNER", "SIGN", "EXERCISE", "DEPLOY");

    private CalledOff() {}

    /** Whether words tell that something is put off. */
    static boolean putsOff(List<String> words) {
        return words.stream().anyMatch(PUTTING_OFF::contains);
    }

    /** Whether words tell that something is cancelled. */
    static boolean callsOff(List<String> words) {
        return words.stream().anyMatch(CALLING_OFF::contains);
    }

    /** The facet of what is called off, or null for a mention that calls nothing off. */
    static @Nullable String facet(MentionRecord mention) {
        String trigger = mention.wording().trigger();
        if (mention.coding().type() != PloverType.REJECT
                || !CALLING_OFF.contains(trigger) && !PUTTING_OFF.contains(trigger)) {
            return null;
        }
        for (List<String> words :
                List.of(mention.wording().objects(), mention.wording().words())) {
            for (String word : words) {
                String facet = Facets.named(word);
                if (facet != null && PLANNABLE.contains(facet)) {
                    return facet;
                }
            }
        }
        return null;
    }

    /** What becomes of the plan. */
    static State state(MentionRecord mention) {
        return PUTTING_OFF.contains(mention.wording().trigger()) ? State.POSTPONED : State.CANCELLED;
    }

    /** The family of types that the plan is of. */
    static String family(String facet) {
        return TypeGrounds.family(
                switch (facet) {
                    case "SIGN" -> PloverType.AGREE;
                    case "EXERCISE", "DEPLOY" -> PloverType.COOPERATE;
                    default -> PloverType.CONSULT;
                });
    }
}
