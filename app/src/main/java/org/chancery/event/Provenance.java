package org.chancery.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a mention was read.
 *
 * @param document id of the report
 * @param reported day of the report, or null
 * @param outlet who published it, or null
 * @param agency the agency that the report or paragraph is credited to, or null
 * @param copyOf id of the report that this one is a near copy of, or null
 * @param story id of the story that the report belongs to, or null
 * @param sentence index of the sentence in the report, from 0
 */
public record Provenance(
        String document,
        @Nullable LocalDate reported,
        @Nullable String outlet,
        @Nullable String agency,
        @Nullable String copyOf,
        @Nullable String story,
        int sentence) {}
