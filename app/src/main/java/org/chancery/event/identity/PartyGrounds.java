package org.chancery.event.identity;

import java.util.stream.Collectors;
import org.chancery.ontology.PloverType;

/** Compares who stood on which side. */
final class PartyGrounds {

    private static final double SAME_SIDE = 0.5;
    private static final double SAME_PERSON = 0.4;

    /** One visits, talks or accuses in person; what is signed or given by one is signed by the state. */
    private static final double OTHER_PERSON = -1.3;

    private static final double OTHER_PERSON_OF_STATE = -0.6;
    private static final double SIDE_UNTOLD = -0.2;
    private static final double ONE_OF_SEVERAL = -0.3;

    private PartyGrounds() {}

    static void weigh(Item one, Item other, Grounds grounds) {
        boolean state = byStates(Intents.act(one.mention()));
        Sides a = one.sides();
        Sides b = other.sides();
        if (a.reciprocal() || b.reciprocal() || one.callsOff() != other.callsOff()) {
            side("actors", a.all(), b.all(), 2, state, grounds);
            return;
        }
        if (crossed(a, b)) {
            grounds.bar("actors", () -> "the other way round");
            return;
        }
        side("source", a.source(), b.source(), 1, state, grounds);
        if ("VISIT".equals(one.facet()) && "VISIT".equals(other.facet()) && otherPersons(a.source(), b.source())) {
            grounds.bar("source", () -> "another visitor");
        }
        side("target", a.target(), b.target(), 1, state, grounds);
    }

    private static boolean byStates(PloverType type) {
        return switch (type) {
            case AGREE, COOPERATE, AID, SUPPORT, SANCTION, MOBILIZE, CONCEDE -> true;
            default -> false;
        };
    }

    private static boolean crossed(Sides a, Sides b) {
        return !a.source().shares(b.source())
                && !a.target().shares(b.target())
                && (a.source().shares(b.target()) || a.target().shares(b.source()));
    }

    private static void side(String field, Side a, Side b, int sides, boolean state, Grounds grounds) {
        if (a.isEmpty() || b.isEmpty()) {
            grounds.add(field, "not told by both", SIDE_UNTOLD);
            return;
        }
        int shared = 0;
        double persons = 0;
        for (String key : a.keys()) {
            if (b.keys().contains(key)) {
                shared++;
                persons += a.likeness(b, key);
            }
        }
        if (shared == 0) {
            grounds.bar(field, () -> String.join(", ", a.keys()) + " against " + String.join(", ", b.keys()));
            return;
        }
        int least = Math.min(a.keys().size(), b.keys().size());
        if (shared < least) {
            grounds.add(field, "partly others", 2 * ONE_OF_SEVERAL);
        } else if (a.keys().size() != b.keys().size()) {
            grounds.add(field, "one names more", sides == 2 && least == 1 ? ONE_OF_SEVERAL : ONE_OF_SEVERAL / 3);
        }
        grounds.add(
                field,
                () -> a.keys().stream().filter(b.keys()::contains).collect(Collectors.joining(", ")),
                SAME_SIDE * Math.min(sides, shared));
        if (persons > 0.6) {
            grounds.add(field, "the same persons or bodies", SAME_PERSON * Math.min(sides, persons));
        } else if (persons < 0) {
            grounds.add(field, "other persons or bodies", state ? OTHER_PERSON_OF_STATE : OTHER_PERSON);
        }
    }

    /** Whether both sides name persons of one country, and none of them is the same. */
    private static boolean otherPersons(Side a, Side b) {
        if (!a.isOfPersons() || !b.isOfPersons()) {
            return false;
        }
        for (String key : a.keys()) {
            if (a.likeness(b, key) >= 0) {
                return false;
            }
        }
        return true;
    }
}
