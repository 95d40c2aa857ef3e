package org.chancery.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Reads the day of a date line in the text: {@code GENEVA, June 12 (Agency)}, {@code MOSCOW, 3 May 2024 —}. */
final class DatelineFinder {

    /** A date line stands among so many words from a paragraph's start. */
    private static final int REACH = 12;

    private static final Set<String> STAMPS = WordLists.of("time/wordlists.txt").get("stamps");

    private static final int PARAGRAPHS = 4;

    /** Words that move a weekday away from the day of the dispatch. */
    private static final Set<String> MOVED = WordLists.of("time/wordlists.txt").get("moved");
    /** First of the years that may stand in for one that nothing tells; the calendar repeats after a cycle. */
    private static final int STAND_IN = 2000;

    private static final int CYCLE = 28;

    private DatelineFinder() {}

    /**
     * The day of a report.
     *
     * @param yearless whether its year only stands in, so that the days of the week come out right; no value may show it
     */
    record Dateline(@Nullable LocalDate day, boolean yearless) {}

    /** The day of the report by its date line; its year from {@code published} where the line has none; else {@code published}. */
    static Dateline find(List<Word> words, RuleMatcher matcher, Group monthDay, @Nullable LocalDate published) {
        int paragraphs = 0;
        for (int i = 0; i < words.size() && paragraphs <= PARAGRAPHS; i++) {
            if (words.get(i).opens()) {
                paragraphs++;
                LocalDate stamp = stamp(words, i, matcher, monthDay);
                if (stamp != null) {
                    return new Dateline(stamp, false);
                }
                RuleMatcher.Match match = read(words, i, matcher, monthDay);
                if (match != null && Meanings.of(match) instanceof Meaning.Calendar date && date.day() > 0) {
                    LocalDate day = dated(date, published);
                    if (day != null) {
                        return new Dateline(day, false);
                    }
                    return new Dateline(
                            published == null ? standIn(date, words, match.to()) : published, published == null);
                }
            }
        }
        return new Dateline(published, false);
    }

    /**
     * A day that falls on the weekday which an agency's lead names, {@code OSLO, May 9 (HW) - … on Thursday}: a
     * dispatch names its own day by its weekday. Null where the lead names none or several.
     */
    private static @Nullable LocalDate standIn(Meaning.Calendar date, List<Word> words, int behind) {
        if (date.year() > 0 || !words.get(behind).lower().equals("(")) {
            return null;
        }
        int weekday = 0;
        for (int i = behind; i < words.size() && !words.get(i).opens(); i++) {
            Word word = words.get(i);
            if (word.lower().equals(".")) {
                break;
            }
            if (word.is(WordClass.WEEKDAY)) {
                int named = Integer.parseInt(word.value(WordClass.WEEKDAY));
                if (weekday > 0 && weekday != named
                        || MOVED.contains(words.get(i - 1).lower())) {
                    return null;
                }
                weekday = named;
            }
        }
        for (int year = STAND_IN; weekday > 0 && year < STAND_IN + CYCLE; year++) {
            boolean exists = YearMonth.of(year, date.month()).isValidDay(date.day());
            LocalDate day = exists ? LocalDate.of(year, date.month(), date.day()) : null;
            if (day != null && day.getDayOfWeek().getValue() == weekday) {
                return day;
            }
        }
        return null;
    }

    private static RuleMatcher.@Nullable Match read(List<Word> words, int start, RuleMatcher matcher, Group monthDay) {
        if (!isShouted(words.get(start))) {
            return null;
        }
        for (int i = start + 1;
                i < Math.min(words.size(), start + REACH) && !words.get(i).opens();
                i++) {
            RuleMatcher.Match match = words.get(i - 1).lower().equals(",") ? matcher.match(monthDay, i) : null;
            if (match != null && closes(words, match.to())) {
                return match;
            }
        }
        return null;
    }

    /** {@code date 2024-03-20}, {@code Published: 20 March 2024}: a whole date behind a word that says what it is. */
    private static @Nullable LocalDate stamp(List<Word> words, int start, RuleMatcher matcher, Group monthDay) {
        int at = start;
        boolean says = !words.get(start).lower().equals("on")
                && !words.get(start).lower().equals("last");
        while (says
                && at < words.size()
                && at < start + 4
                && STAMPS.contains(words.get(at).lower())) {
            at++;
        }
        RuleMatcher.Match match = at == start || at >= words.size() ? null : matcher.match(monthDay, at);
        if (match == null || !(Meanings.of(match) instanceof Meaning.Calendar date)) {
            return null;
        }
        boolean whole = date.year() > 0 && date.month() > 0 && date.day() > 0;
        return whole ? dated(date, null) : null;
    }

    private static boolean isShouted(Word word) {
        return word.is(WordClass.CAPITAL)
                && word.end() - word.start() > 2
                && !word.lower().isEmpty();
    }

    private static boolean closes(List<Word> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        String mark = words.get(at).lower();
        return mark.equals("(") || mark.equals("-") || mark.equals("--") || mark.equals("/");
    }

    private static @Nullable LocalDate dated(Meaning.Calendar date, @Nullable LocalDate published) {
        if (date.year() == 0 && published == null) {
            return null;
        }
        try {
            if (date.year() > 0 || published == null) {
                return LocalDate.of(date.year(), date.month(), date.day());
            }
            LocalDate same = LocalDate.of(published.getYear(), date.month(), date.day());
            // A report is dated on the day before it appears, seldom after.
            return same.isAfter(published.plusDays(1)) ? same.minusYears(1) : same;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
