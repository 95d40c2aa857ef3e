package org.chancery.statement;

import java.util.Locale;

/** Whether an event took place, as its text has it. */
public enum Modality {
    OCCURRED,
    ONGOING,
    PLANNED,
    HYPOTHETICAL,
    ALLEGED,
    DENIED,
    NEGATED,
    /** Told as history: words about the past that are no news of this report. */
    BACKGROUND;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
