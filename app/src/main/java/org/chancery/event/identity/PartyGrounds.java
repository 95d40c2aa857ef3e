package org.chancery.event.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            side("actors", all(a), all(b), 2, state, grounds);
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
        return !shares(a.source(), b.source())
                && !shares(a.target(), b.target())
                && (shares(a.source(), b.target()) || shares(a.target(), b.source()));
    }

    private static void side(String field, List<Party> a, List<Party> b, int sides, boolean state, Grounds grounds) {
        if (a.isEmpty() || b.isEmpty()) {
            grounds.add(field, "not told by both", SIDE_UNTOLD);
            return;
        }
        Set<String> keys = keys(a);
        Set<String> others = keys(b);
        Set<String> shared = new HashSet<>(keys);
        shared.retainAll(others);
        if (shared.isEmpty()) {
            grounds.bar(
                    field,
                    () -> String.join(", ", keys.stream().sorted().toList()) + " against "
                            + String.join(", ", others.stream().sorted().toList()));
            return;
        }
        int least = Math.min(keys.size(), others.size());
        if (shared.size() < least) {
            grounds.add(field, "partly others", 2 * ONE_OF_SEVERAL);
        } else if (keys.size() != others.size()) {
            grounds.add(field, "one names more", sides == 2 && least == 1 ? ONE_OF_SEVERAL : ONE_OF_SEVERAL / 3);
        }
        grounds.add(
                field,
                () -> String.join(", ", shared.stream().sorted().toList()),
                SAME_SIDE * Math.min(sides, shared.size()));
        double persons = 0;
        for (String key : shared) {
            persons += likeness(a, b, key);
        }
        if (persons > 0.6) {
            grounds.add(field, "the same persons or bodies", SAME_PERSON * Math.min(sides, persons));
        } else if (persons < 0) {
            grounds.add(field, "other persons or bodies", state ? OTHER_PERSON_OF_STATE : OTHER_PERSON);
        }
    }

    /** Whether both sides name persons of one country, and none of them is the same. */
    private static boolean otherPersons(List<Party> a, List<Party> b) {
        boolean persons = a.stream().allMatch(party -> party.level() == Party.Level.PERSON)
                && b.stream().allMatch(party -> party.level() == Party.Level.PERSON);
        return persons && !a.isEmpty() && !b.isEmpty() && keys(a).stream().allMatch(key -> likeness(a, b, key) < 0);
    }

    /** Of the parties of one country on the two sides, the best match decides. */
    private static double likeness(List<Party> a, List<Party> b, String key) {
        double best = -1;
        for (Party one : a) {
            for (Party other : b) {
                if (one.key().equals(key) && other.key().equals(key)) {
                    best = Math.max(best, one.likeness(other));
                }
            }
        }
        return best;
    }

    private static boolean shares(List<Party> a, List<Party> b) {
        for (Party one : a) {
            for (Party other : b) {
                if (one.key().equals(other.key())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Set<String> keys(List<Party> parties) {
        if (parties.size() == 1) {
            return Set.of(parties.get(0).key());
        }
        Set<String> keys = new HashSet<>();
        parties.forEach(party -> keys.add(party.key()));
        return keys;
    }

    private static List<Party> all(Sides sides) {
        List<Party> all = new ArrayList<>(sides.source());
        all.addAll(sides.target());
        return all;
    }
}
