package org.chancery.actor;

import java.util.List;
import java.util.Set;
import org.chancery.text.WordLists;

/** Tells names whose family name comes first. */
final class EastAsian {

    private static final Set<String> FAMILIES =
            WordLists.of("actor/wordlists.txt").get("family names in front");

    private EastAsian() {}

    /** Whether a name of two or three folded parts looks like one with the family name first. */
    static boolean isFamilyFirst(List<String> parts) {
        return parts.size() >= 2 && parts.size() <= 4 && FAMILIES.contains(parts.get(0));
    }
}
