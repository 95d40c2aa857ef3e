package org.chancery.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holidays by name and year. Their rules are explained at the head of {@code holidays.tsv}. */
final class Holidays {

    /** Added to a Gregorian year, the Hebrew one that begins in its autumn. */
    private static final int HEBREW_YEARS = 3761;

    /** A holiday's name in a text; {@code end} is behind its last word. */
    record Named(int end, String rule) {}

    private Holidays() {}

    /** The holiday whose name begins at word {@code i}, or null. Its first word is capitalised, but for an article. */
    static @Nullable Named read(List<Word> words, int i) {
        Word first = words.get(i);
        for (Lexicon.Name name : Lexicon.english().holidays(first.lower())) {
            boolean article = first.lower().equals("the");
            if (!article && !first.is(WordClass.CAPITAL)) {
                continue;
            }
            int at = i;
            int part = 0;
            while (part < name.words().length && at < words.size()) {
                if (at > i && words.get(at).lower().equals("-")) {
                    at++;
                } else if (words.get(at).lower().equals(name.words()[part])) {
                    at++;
                    part++;
                } else {
                    break;
                }
            }
            if (part == name.words().length) {
                return new Named(at, name.rule());
            }
        }
        return null;
    }

    /** The value of a holiday in a year: a day, or a month of the lunar calendar as its first day; null where unknown. */
    static @Nullable LocalDate in(String rule, int year) {
        try {
            if (rule.startsWith("easter")) {
                return easter(year).plusDays(Long.parseLong(rule.substring("easter".length())));
            }
            if (rule.startsWith("orthodox")) {
                return LocalCalendars.orthodoxEaster(year)
                        .plusDays(Long.parseLong(rule.substring("orthodox".length())));
            }
            if (rule.startsWith("hebrew")) {
                return hebrew(Integer.parseInt(rule.substring("hebrew".length())), year);
            }
            if (rule.equals("hanukkah")) {
                return LocalCalendars.hanukkah(year + HEBREW_YEARS);
            }
            if (rule.startsWith("hijri ")) {
                return hijri(rule.substring("hijri ".length()), year);
            }
            if (rule.equals("election")) {
                return LocalDate.of(year, 11, 1)
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .plusDays(1);
            }
            int weekday = rule.indexOf("-w");
            if (weekday == 2) {
                LocalDate month = LocalDate.of(year, Integer.parseInt(rule.substring(0, 2)), 1);
                DayOfWeek day = DayOfWeek.of(rule.charAt(4) - '0');
                int nth = rule.charAt(6) - '0';
                return month.with(
                        nth == 5 ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(nth, day));
            }
            if (rule.length() > 5) {
                for (String day : rule.split(",")) {
                    if (day.startsWith(year + "-")) {
                        return LocalDate.parse(day);
                    }
                }
                return null;
            }
            return LocalDate.of(year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Gauss's rule for the western Easter, as Meeus gives it. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }

    /** So many days after the Jewish new year of a year's autumn, or before it where they are negative. */
    private static LocalDate hebrew(int days, int year) {
        return LocalCalendars.hebrewNewYear(year + HEBREW_YEARS).plusDays(days);
    }

    private static @Nullable LocalDate hijri(String monthDay, int year) {
        int month = Integer.parseInt(monthDay.substring(0, 2));
        int day = monthDay.length() > 2 ? Integer.parseInt(monthDay.substring(3)) : 1;
        int about = LocalCalendars.hijriYear(year);
        for (int hijri = about - 1; hijri <= about + 1; hijri++) {
            LocalDate date = LocalCalendars.hijri(hijri, month, day);
            if (date != null && date.getYear() == year) {
                return date;
            }
        }
        return null;
    }
}
