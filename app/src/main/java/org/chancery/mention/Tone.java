package org.chancery.mention;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.chancery.ontology.PloverType;

/** Types of events by the tone in which two sides deal with each other. */
final class Tone {

    /** What one does against another. */
    static final Set<PloverType> HOSTILE = Collections.unmodifiableSet(EnumSet.of(
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN,
            PloverType.SANCTION,
            PloverType.COERCE,
            PloverType.ASSAULT,
            PloverType.PROTEST,
            PloverType.REQUEST));

    /** What several do together. */
    static final Set<PloverType> JOINT = Collections.unmodifiableSet(
            EnumSet.of(PloverType.CONSULT, PloverType.AGREE, PloverType.COOPERATE, PloverType.SUPPORT));

    private Tone() {}
}
