package org.chancery.event;

import java.util.Locale;

/** Where an event stands in its life. */
public enum State {
    /** Somebody says that it may come: asked for, considered, threatened. */
    POSSIBLE,
    ANNOUNCED,
    PLANNED,
    UNDER_WAY,
    OCCURRED,
    /** Over, and looked back on by a later report. */
    ASSESSED,
    CANCELLED,
    POSTPONED,
    /** Said to have happened by a party, not by the report itself. */
    ALLEGED,
    DENIED,
    /** The report that told of it took it back. */
    RETRACTED;

    /** Whether an event in this state is counted as having taken place. */
    public boolean happened() {
        return this == UNDER_WAY || this == OCCURRED || this == ASSESSED;
    }

    /** The word used in exports and filters. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
