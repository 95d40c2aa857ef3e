package org.chancery.document;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.document.dates.DayFinder;
import org.chancery.document.dates.FoundDay;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the line that opens a dispatch: {@code OSLO, May 9 (Agency) - …}, {@code MOSCOW, March 20. /TASS/. …},
 * {@code ACCRA — …}, {@code Pyongyang, March 19 (KCNA) -- …}, {@code BERLIN (Agentur) - …}.
 */
final class Datelines {

    private static final Pattern OPENING =
            Pattern.compile("^(?<place>\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,40}?(?:[,/]\\s?\\p{Lu}[\\p{L}.' -]{1,24}?)??)?"
                    + "(?:,?\\s+(?<date>(?:\\p{L}{3,12}\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+\\p{L}{3,12}\\.?)(?:,?\\s+\\d{4})?))?"
                    + "\\.?,?\\s*(?:\\((?<agency>[^()]{2,40})\\)|/(?<slashed>[^/]{2,30})/)?"
                    + "\\s*(?<mark>—|–|--|-|:|\\.)\\s+");
    private static final int LONGEST = 110;
    private static final int SLACK_DAYS = 7;

    private Datelines() {}

    /** The dateline of the first paragraph, or null. */
    static @Nullable Dateline read(
            String text, List<Block> blocks, @Nullable LocalDate published, @Nullable String language) {
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                return read(text, block.span(), published, language);
            }
        }
        return null;
    }

    private static @Nullable Dateline read(
            String text, Span block, @Nullable LocalDate published, @Nullable String language) {
        String opening = text.substring(block.start(), Math.min(block.end(), block.start() + LONGEST));
        Matcher matcher = OPENING.matcher(opening);
        if (!matcher.find()) {
            return null;
        }
        String place = matcher.group("place");
        String date = matcher.group("date");
        String agency = matcher.group("agency") != null ? matcher.group("agency") : matcher.group("slashed");
        String mark = matcher.group("mark");
        LocalDate day = date == null ? null : day(date, published, language);
        boolean dash = !mark.equals(":") && !mark.equals(".");
        boolean shouted = place != null && isShouted(place);
        if (date != null && noDay(date, language)) {
            return null;
        }
        boolean opens = date != null && (place != null || agency != null)
                || agency != null && (dash || mark.equals(".")) && place != null
                || shouted && dash;
        if (!opens || !dash && date == null && !shouted) {
            return null;
        }
        int end = block.start() + matcher.end();
        while (end > block.start() && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Dateline(place == null ? null : place.strip(), day, agency, new Span(block.start(), end));
    }

    private static boolean noDay(String date, @Nullable String language) {
        return DayFinder.find(date, language).isEmpty();
    }

    /** The day; where the year is not told, the latest one that is not after publication. */
    private static @Nullable LocalDate day(String date, @Nullable LocalDate published, @Nullable String language) {
        List<FoundDay> days = DayFinder.find(date, language);
        if (days.isEmpty()) {
            return null;
        }
        LocalDate day = days.get(0).day();
        if (days.get(0).hasYear()) {
            return day;
        }
        if (published == null) {
            return null;
        }
        LocalDate same = day.withYear(published.getYear());
        return same.isAfter(published.plusDays(SLACK_DAYS)) ? day.withYear(published.getYear() - 1) : same;
    }

    private static boolean isShouted(String place) {
        int upper = 0;
        for (int i = 0; i < place.length(); i++) {
            if (Character.isLowerCase(place.charAt(i))) {
                return place.indexOf(',') > 3 && isShouted(place.substring(0, place.indexOf(',')));
            }
            upper += Character.isUpperCase(place.charAt(i)) ? 1 : 0;
        }
        return upper >= 3;
    }
}
