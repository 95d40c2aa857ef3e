package org.chancery.record;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One run of a verb that changed the record.
 *
 * @param started UTC
 * @param finished UTC; null where it was cut off
 */
public record Run(
        long id,
        String verb,
        String program,
        String rules,
        LocalDateTime started,
        @Nullable LocalDateTime finished) {}
