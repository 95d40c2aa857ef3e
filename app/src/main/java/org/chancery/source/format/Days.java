package org.chancery.source.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day in a time stamp, in the writer's own offset: ISO 8601 and RFC 822, compact and long. */
public final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?");
    private static final Pattern MAIL =
            Pattern.compile("(?:\\p{L}{2,9},?\\s+)?(\\d{1,2})[ -](\\p{L}{3})\\p{L}*[ -](\\d{4}|\\d{2})\\b.*");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private Days() {}

    /** The day, or null if {@code stamp} is none. */
    public static @Nullable LocalDate of(@Nullable String stamp) {
        if (stamp == null || stamp.length() > 100) {
            return null;
        }
        try {
            Matcher iso = ISO.matcher(stamp.strip());
            if (iso.matches()) {
                return LocalDate.of(
                        Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)));
            }
            Matcher mail = MAIL.matcher(stamp.strip());
            int month = mail.matches() ? MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)) : -1;
            if (month >= 0 && month % 3 == 0) {
                int year = Integer.parseInt(mail.group(3));
                return LocalDate.of(year < 100 ? 2000 + year : year, month / 3 + 1, Integer.parseInt(mail.group(1)));
            }
        } catch (DateTimeException e) {
            return null;
        }
        return null;
    }
}
