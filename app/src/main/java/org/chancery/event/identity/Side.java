package org.chancery.event.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The parties on one side of a mention.
 *
 * @param keys their keys, ascending
 */
record Side(List<Party> parties, Set<String> keys) {

    static Side of(List<Party> parties) {
        if (parties.size() == 1) {
            return new Side(parties, Set.of(parties.get(0).key()));
        }
        Set<String> keys = new TreeSet<>();
        for (Party party : parties) {
            keys.add(party.key());
        }
        return new Side(parties, keys);
    }

    Side and(Side other) {
        List<Party> both = new ArrayList<>(parties);
        both.addAll(other.parties);
        return of(List.copyOf(both));
    }

    boolean isEmpty() {
        return parties.isEmpty();
    }

    boolean isOfPersons() {
        for (Party party : parties) {
            if (party.level() != Party.Level.PERSON) {
                return false;
            }
        }
        return !parties.isEmpty();
    }

    boolean shares(Side other) {
        for (String key : keys) {
            if (other.keys.contains(key)) {
                return true;
            }
        }
        return false;
    }

    /** Of the parties of one key on two sides, the best match decides: from -1 to 1, -1 where there are none. */
    double likeness(Side other, String key) {
        double best = -1;
        for (Party one : parties) {
            for (Party its : other.parties) {
                if (one.key().equals(key) && its.key().equals(key)) {
                    best = Math.max(best, one.likeness(its));
                }
            }
        }
        return best;
    }
}
