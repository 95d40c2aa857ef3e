package org.chancery.actor;

import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * An office that the report itself tells of.
 *
 * @param name the person as named
 * @param role the office as read
 * @param country country code, or null where the report does not tell
 * @param sector PLOVER sector, or null
 * @param span the words that tell it
 */
public record LearnedOffice(
        String name,
        String role,
        @Nullable String country,
        @Nullable String sector,
        Span span) {}
