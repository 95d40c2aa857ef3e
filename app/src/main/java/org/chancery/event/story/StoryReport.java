package org.chancery.event.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as the stories see it.
 *
 * @param id unique in the input
 * @param date its day, or null where unknown: then time says nothing about it
 * @param title its title, or null where it stands in the text
 */
public record StoryReport(
        String id, @Nullable LocalDate date, @Nullable String title, String text) {}
