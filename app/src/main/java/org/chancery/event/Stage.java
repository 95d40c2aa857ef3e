package org.chancery.event;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of an event's life.
 *
 * @param state what the event was from then on
 * @param reported day of the report that says so, or null where the report has no day
 * @param mention the mention that says so
 */
public record Stage(State state, @Nullable LocalDate reported, MentionRef mention) implements Serializable {}
