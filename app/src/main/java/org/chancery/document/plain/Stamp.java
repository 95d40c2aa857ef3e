package org.chancery.document.plain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A day stamped in front of a text by the machine that scraped it: {@code date 2019-08-05 Envoys of …}.
 *
 * @param day the day
 * @param span where the stamp stands
 * @param behind where the text behind it begins
 */
record Stamp(LocalDate day, Span span, int behind) {

    private static final Pattern STAMP = Pattern.compile(
            "(?:date|published|published on|posted|datum|fecha)\\s*[:=]?\\s*(\\d{4})-(\\d{2})-(\\d{2})(?:T[\\d:.+Z-]+)?(?![\\d-])[\\s:|,-]*",
            Pattern.CASE_INSENSITIVE);

    /** The stamp that {@code line} begins with, or null. */
    static @Nullable Stamp of(String text, Span line) {
        Matcher matcher = STAMP.matcher(text).region(line.start(), line.end());
        if (!matcher.lookingAt()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
            int end = matcher.end();
            while (end > matcher.end(3) && !Character.isDigit(text.charAt(end - 1))) {
                end--;
            }
            return new Stamp(day, new Span(line.start(), end), matcher.end());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
