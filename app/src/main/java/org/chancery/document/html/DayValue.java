package org.chancery.document.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.document.dates.DayFinder;
import org.chancery.document.dates.FoundDay;
import org.jspecify.annotations.Nullable;

/** Days in the values of attributes and tags: ISO 8601, RFC 822, compact, seconds since 1970, or as text. */
public final class DayValue {

    private static final Pattern ISO = Pattern.compile("^\\s*\"?(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern COMPACT =
            Pattern.compile("^\\s*((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:[T ]?\\d{4,6}.*)?\\s*$");
    private static final Pattern EPOCH = Pattern.compile("^\\s*(1\\d{9})(\\d{3})?\\s*$");

    private DayValue() {}

    /** The day that a value tells, in the writer's own time zone where it tells one; null if it tells none. */
    public static @Nullable LocalDate of(@Nullable String value, @Nullable String language, boolean monthFirst) {
        if (value == null || value.isBlank() || value.length() > 200) {
            return null;
        }
        try {
            Matcher iso = ISO.matcher(value);
            if (iso.find()) {
                return day(iso.group(1), iso.group(2), iso.group(3));
            }
            Matcher compact = COMPACT.matcher(value);
            if (compact.matches()) {
                return day(compact.group(1), compact.group(2), compact.group(3));
            }
            Matcher epoch = EPOCH.matcher(value);
            if (epoch.matches()) {
                return Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate();
            }
        } catch (DateTimeException e) {
            return null;
        }
        List<FoundDay> days = DayFinder.find(value, language, monthFirst);
        for (FoundDay day : days) {
            if (day.hasYear()) {
                return day.day();
            }
        }
        return null;
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
