package org.chancery.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.event.State;
import org.chancery.ontology.PloverType;
import org.chancery.ontology.QuadClass;
import org.chancery.record.ActorPair;

/** What the numbers of the pages count, as filters that list the same events: several values, parted by {@code |}. */
public final class Counted {

    /** States of what happened. */
    public static final String HAPPENED = states("happened");

    /** Types of verbal and material cooperation. */
    public static final String COOPERATION = types(1) + "|" + types(2);

    /** Types of verbal and material conflict. */
    public static final String CONFLICT = types(3) + "|" + types(4);

    /** Types that have a quad class: all but plain statements. */
    public static final String DEEDS = COOPERATION + "|" + CONFLICT;

    private Counted() {}

    /** The chronology of what happened between two actors, in the time that a page is narrowed to. */
    public static Address between(String one, String other, Address page) {
        return Address.of("/chronology")
                .with("dyad", new ActorPair(one, other).toString())
                .with("type", DEEDS)
                .with("state", HAPPENED)
                .with("since", page.get("since"))
                .with("until", page.get("until"))
                .with("as-of", page.get("as-of"));
    }

    /** A chronology narrowed to what happened of these types, where its own filters do not say otherwise. */
    public static Address happened(Address chronology, String types) {
        return chronology
                .with("type", chronology.get("type").isEmpty() ? types : chronology.get("type"))
                .with("state", chronology.get("state").isEmpty() ? HAPPENED : chronology.get("state"));
    }

    /** The states of one of {@link Shown#GROUPS}. */
    public static String states(String group) {
        return Arrays.stream(State.values())
                .map(State::label)
                .filter(label -> Shown.group(label).equals(group))
                .collect(Collectors.joining("|"));
    }

    /** The types of a quad class, 1 to 4. */
    private static String types(int quad) {
        List<String> types = Arrays.stream(PloverType.values())
                .filter(type -> {
                    QuadClass given = type.quad();
                    return given != null && given.number() == quad;
                })
                .map(PloverType::name)
                .toList();
        return String.join("|", types);
    }
}
