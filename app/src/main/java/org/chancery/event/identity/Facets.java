package org.chancery.event.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.event.MentionRecord;
import org.chancery.ontology.PloverType;
import org.chancery.text.KnowledgeLines;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** What side of an event a mention tells of: the visit, the arrival, the talks, the gift. */
final class Facets {

    private static final Map<String, String> BY_TRIGGER = new HashMap<>();

    /** Places where a guest is met, not talked with. */
    private static final Set<String> ARRIVALS =
            WordLists.of("event/wordlists.txt").get("arrivals");

    private static final Set<String> WHOLES = new HashSet<>();

    static {
        for (String line : KnowledgeLines.of("event/facets.txt")) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).strip();
            String facet = name.endsWith("+") ? name.substring(0, name.length() - 1) : name;
            if (name.endsWith("+")) {
                WHOLES.add(facet);
            }
            for (String trigger : line.substring(colon + 1).strip().split(" +")) {
                BY_TRIGGER.putIfAbsent(trigger, facet);
            }
        }
    }

    private Facets() {}

    /** The facet that the trigger names, else the one that the code implies, else null. */
    static @Nullable String of(MentionRecord mention) {
        if (mention.wording().words().contains("anniversary")
                && !"anniversary".equals(mention.wording().trigger())
                && mention.coding().type() == PloverType.AGREE) {
            return "COMMEMORATE";
        }
        String calledOff = CalledOff.facet(mention);
        if (calledOff != null) {
            return calledOff;
        }
        String facet = BY_TRIGGER.get(mention.wording().trigger());
        if ("TALKS".equals(facet) && mention.wording().words().stream().anyMatch(ARRIVALS::contains)) {
            return "WELCOME";
        }
        String code = ofCode(mention);
        return code != null && (facet == null || facet.equals("TALKS") || facet.equals("GIFT")) ? code : facet;
    }

    /** The facet that a word names, or null. */
    static @Nullable String named(String word) {
        return BY_TRIGGER.get(word);
    }

    static boolean knows(String trigger) {
        return BY_TRIGGER.containsKey(trigger);
    }

    /** Whether events of this facet can hold others as parts. */
    static boolean isWhole(@Nullable String facet) {
        return facet != null && WHOLES.contains(facet);
    }

    private static @Nullable String ofCode(MentionRecord mention) {
        String cameo = mention.coding().cameo();
        if (cameo != null && cameo.startsWith("041")) {
            return "CALL";
        }
        String facet = BY_TRIGGER.get(mention.wording().trigger());
        if (facet == null && cameo != null && (cameo.startsWith("042") || cameo.startsWith("043"))) {
            return "VISIT";
        }
        return facet == null && cameo != null && cameo.startsWith("057") ? "SIGN" : null;
    }
}
