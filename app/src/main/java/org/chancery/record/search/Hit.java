package org.chancery.record.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that was found.
 *
 * @param report id of its report
 * @param sentence its ordinal there
 * @param score Lucene's; comparable within one search only
 */
public record Hit(
        String report,
        int sentence,
        String text,
        String outlet,
        @Nullable LocalDate day,
        @Nullable String title,
        float score) {}
