package org.chancery.event.identity;

import java.util.Collections;
import java.util.List;
import org.chancery.event.Spot;
import org.chancery.event.Wording;
import org.chancery.ontology.PloverType;
import org.jspecify.annotations.Nullable;

/** Compares what it was about, in what words, and where. */
final class WordGrounds {

    private static final double OTHER_OBJECTS = -0.7;

    private WordGrounds() {}

    static void weigh(Item one, Item other, Grounds grounds) {
        Wording a = one.mention().wording();
        Wording b = other.mention().wording();
        boolean said = one.mention().coding().type() == PloverType.STATE;
        if (!a.trigger().isEmpty() && a.trigger().equals(b.trigger())) {
            grounds.add("trigger", a.trigger(), said ? 0 : 0.3);
        } else if (!Collections.disjoint(one.classes(), other.classes())) {
            grounds.add("trigger", () -> a.trigger() + " and " + b.trigger(), 0.2);
        }
        objects(one, other, grounds);
        double share = share(a.words(), b.words());
        if (share > 0.15) {
            grounds.add(
                    "words",
                    () -> Math.round(100 * share) + " % of the words shared",
                    Math.min(1.2, 1.5 * (share - 0.1)));
        }
        place(one.mention().place(), other.mention().place(), grounds);
    }

    /** Which agreement, which gift: what both name, by other words, is not the same. */
    private static void objects(Item one, Item other, Grounds grounds) {
        List<String> a = one.things();
        List<String> b = other.things();
        if (a.isEmpty() || b.isEmpty()) {
            return;
        }
        double share = share(a, b);
        if (share > 0) {
            grounds.add("objects", "shared objects", 0.3 + 0.4 * share);
        } else if (Things.tellApart(one) && Things.tellApart(other) && !Things.akin(a, b)) {
            grounds.bar("objects", () -> String.join(" ", a) + " is not " + String.join(" ", b));
        } else {
            grounds.add("objects", "other objects", OTHER_OBJECTS);
        }
    }

    private static void place(@Nullable Spot a, @Nullable Spot b, Grounds grounds) {
        if (a == null || b == null) {
            return;
        }
        if (a.name().equalsIgnoreCase(b.name())) {
            grounds.add("place", a.name(), a.countryOnly() ? 0.1 : 0.4);
        } else if (a.country() != null && b.country() != null && !a.country().equals(b.country())) {
            grounds.add("place", () -> a.name() + " against " + b.name(), -1.3);
        } else if (a.country() != null && b.country() != null && !a.countryOnly() && !b.countryOnly()) {
            grounds.add("place", () -> a.name() + " against " + b.name(), -0.7);
        }
    }

    /** The share of the smaller list that the larger one holds; 0 for an empty one. Both ascend without repeats. */
    private static double share(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int shared = 0;
        int j = 0;
        for (int i = 0; i < a.size() && j < b.size(); i++) {
            int order = b.get(j).compareTo(a.get(i));
            while (order < 0 && ++j < b.size()) {
                order = b.get(j).compareTo(a.get(i));
            }
            if (order == 0) {
                shared++;
                j++;
            }
        }
        return (double) shared / Math.min(a.size(), b.size());
    }
}
