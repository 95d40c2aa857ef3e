package org.chancery.document.html;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
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
            Pattern.compile("^\\s*((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:[T ].*|\\d{4,6}.*)?\\s*$");
    private static final Pattern EPOCH = Pattern.compile("^\\s*(1\\d{9})(\\d{3})?\\s*$");

    /** A clock time in universal time, behind the day; midnight is how a bare day is written. */
    private static final Pattern UNIVERSAL =
            Pattern.compile("^[T ](\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)? ?(?:Z|UTC|GMT|[+-]00:?00)\"?\\s*$");

    private static final Pattern STAMP =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T |](\\d{2})[:h](\\d{2})[\\d:.]*\\s*([+Z-]?)");

    private DayValue() {}

    /**
     * The day that a value tells; null if it tells none.
     *
     * @param zone the writer's own, for values in universal time; null if it is not known. A value with another offset
     *     is already in the writer's time.
     */
    public static @Nullable LocalDate of(
            @Nullable String value, @Nullable String language, boolean monthFirst, @Nullable ZoneId zone) {
        if (value == null || value.isBlank() || value.length() > 200) {
            return null;
        }
        try {
            Matcher iso = ISO.matcher(value);
            if (iso.find()) {
                LocalDate day = day(iso.group(1), iso.group(2), iso.group(3));
                return zone == null ? day : local(day, value.substring(iso.end()), zone);
            }
            Matcher compact = COMPACT.matcher(value);
            if (compact.matches()) {
                return day(compact.group(1), compact.group(2), compact.group(3));
            }
            Matcher epoch = EPOCH.matcher(value);
            if (epoch.matches()) {
                return Instant.ofEpochSecond(Long.parseLong(epoch.group(1)))
                        .atZone(zone == null ? ZoneOffset.UTC : zone)
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

    /** A stamp cut to its minute. {@code zoned}: whether it tells its zone. */
    record Minute(String text, boolean zoned) {}

    /** The minute that a value tells; null if it tells none. */
    static @Nullable Minute minute(@Nullable String value) {
        Matcher stamp = STAMP.matcher(value == null ? "" : value);
        return stamp.find()
                ? new Minute(
                        stamp.group(1) + " " + stamp.group(2) + ":" + stamp.group(3),
                        !stamp.group(4).isEmpty())
                : null;
    }

    private static LocalDate local(LocalDate day, String clock, ZoneId zone) {
        Matcher universal = UNIVERSAL.matcher(clock);
        if (!universal.matches()) {
            return day;
        }
        int seconds = universal.group(3) == null ? 0 : Integer.parseInt(universal.group(3));
        LocalTime time =
                LocalTime.of(Integer.parseInt(universal.group(1)), Integer.parseInt(universal.group(2)), seconds % 60);
        return time.equals(LocalTime.MIDNIGHT)
                ? day
                : day.atTime(time)
                        .atZone(ZoneOffset.UTC)
                        .withZoneSameInstant(zone)
                        .toLocalDate();
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
