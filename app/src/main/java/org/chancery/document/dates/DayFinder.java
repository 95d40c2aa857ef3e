package org.chancery.document.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.Span;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds calendar days in running text, in one pass: {@code 20 March 2024}, {@code March 20th, 2024},
 * {@code 20. März 2024}, {@code 2024-03-20}, {@code 20.03.2024}, {@code 3/20/2024}, {@code 2024年3月20日}, and days
 * without a year, {@code March 20}. Years of the Buddhist era, of the Republic of China, of Japan's eras and of the
 * solar Hijri calendar are brought to the common one.
 */
public final class DayFinder {

    /** Words and endings that stand between the numbers of a date. */
    private static final Set<String> FILLERS =
            WordLists.of("document/wordlists.txt").get("fillers");

    private static final int MAX_GAP = 12;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int BUDDHIST = 543;
    /** Eras whose name stands before the number of their year, and the year before their first. */
    private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "平成", 1988, "民國", 1911, "民国", 1911);

    private DayFinder() {}

    /** The days in {@code text}, in order, with day before month where {@code 3/4/2024} leaves it open. */
    public static List<FoundDay> find(String text, @Nullable String language) {
        return find(text, language, false);
    }

    /**
     * The days in {@code text}, in order.
     *
     * @param language two-letter code, decides between languages that share the name of a month
     * @param monthFirst whether {@code 3/4/2024} is the fourth of March
     */
    public static List<FoundDay> find(String text, @Nullable String language, boolean monthFirst) {
        return new Scan(text, language, monthFirst).run();
    }

    /** One pass over one text. */
    private static final class Scan {

        private record Word(int start, int end, int number, int digits) {
            boolean isNumber() {
                return digits > 0;
            }

            boolean isYear() {
                return digits == 4 && (number >= FIRST_YEAR && number <= LAST_YEAR || isBuddhist());
            }

            /** A year of the Buddhist era, as Thailand writes it. */
            private boolean isBuddhist() {
                return number >= FIRST_YEAR + BUDDHIST && number < 2600;
            }

            boolean isSolar() {
                return digits == 4 && SolarHijri.isYear(number);
            }

            /** The year in the common era. */
            int year() {
                return isBuddhist() ? number - BUDDHIST : number;
            }

            boolean isDay() {
                return digits > 0 && digits <= 2 && number >= 1 && number <= 31;
            }

            boolean isMonth() {
                return digits > 0 && digits <= 2 && number >= 1 && number <= 12;
            }
        }

        private final String text;
        private final @Nullable String language;
        private final boolean monthFirst;
        private final List<Word> words = new ArrayList<>();
        private final List<FoundDay> found = new ArrayList<>();

        Scan(String text, @Nullable String language, boolean monthFirst) {
            this.text = text;
            this.language = language;
            this.monthFirst = monthFirst;
        }

        List<FoundDay> run() {
            split();
            for (int i = 0; i < words.size(); i++) {
                int last = words.get(i).isNumber() ? numeric(i) : named(i);
                if (last > i) {
                    i = last;
                }
            }
            return found;
        }

        private void split() {
            int i = 0;
            while (i < text.length()) {
                char c = text.charAt(i);
                int start = i;
                if (Character.isDigit(c)) {
                    int number = 0;
                    while (i < text.length() && Character.isDigit(text.charAt(i))) {
                        number = Math.min(number * 10 + Character.digit(text.charAt(i), 10), 99_999_999);
                        i++;
                    }
                    words.add(new Word(start, i, number, i - start));
                } else if (Character.isLetter(c)) {
                    i++;
                    while (i < text.length() && isWordPart(text.charAt(i), c)) {
                        i++;
                    }
                    words.add(new Word(start, i, 0, 0));
                } else {
                    i++;
                }
            }
        }

        private static boolean isWordPart(char c, char first) {
            if (Character.isIdeographic(first)) {
                return false;
            }
            return Character.isLetter(c) && !Character.isIdeographic(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK
                    || c == '\u200c';
        }

        /** Reads a date that starts with number {@code i}; the index of its last word, or -1. */
        private int numeric(int i) {
            Word a = words.get(i);
            if (i + 2 < words.size()
                    && words.get(i + 1).isNumber()
                    && words.get(i + 2).isNumber()) {
                Word b = words.get(i + 1);
                Word c = words.get(i + 2);
                char mark = separator(a, b);
                if (mark != 0 && mark == separator(b, c) && !numberAround(a.start(), c.end(), mark)) {
                    return three(i, a, b, c, mark);
                }
            }
            return eastAsian(i, a);
        }

        private int three(int i, Word a, Word b, Word c, char mark) {
            if (a.isYear() && b.isMonth() && c.isDay()) {
                return add(a, c, a.year(), b.number(), c.number(), true) ? i + 2 : -1;
            }
            if (a.isSolar() && b.isMonth() && c.isDay()) {
                return addSolar(a, c, a.number(), b.number(), c.number()) ? i + 2 : -1;
            }
            int year = c.isYear() ? c.year() : c.digits() == 2 && mark != '-' ? 2000 + c.number() : 0;
            if (year == 0 || year > LAST_YEAR || !a.isDay() || !b.isDay()) {
                return -1;
            }
            boolean first = mark == '/' ? monthFirst : mark == '-' && monthFirst;
            boolean sure = a.number() > 12 || b.number() > 12 || a.number() == b.number() || mark == '.';
            int day = first ? b.number() : a.number();
            int month = first ? a.number() : b.number();
            if (month > 12) {
                int swap = day;
                day = month;
                month = swap;
            }
            return add(a, c, year, month, day, sure) ? i + 2 : -1;
        }

        /** {@code 2024年3月20日}, {@code 2024년 3월 20일}. */
        private int eastAsian(int i, Word a) {
            int year = a.isYear() ? a.year() : era(a);
            if (year == 0 || i + 4 >= words.size()) {
                return -1;
            }
            Word month = words.get(i + 2);
            Word day = words.get(i + 4);
            boolean marked = isOne(words.get(i + 1), '年', '년') && isOne(words.get(i + 3), '月', '월');
            return marked && month.isMonth() && day.isDay() && add(a, day, year, month.number(), day.number(), true)
                    ? i + 4
                    : -1;
        }

        private int era(Word number) {
            for (Map.Entry<String, Integer> era : ERAS.entrySet()) {
                int at = number.start() - era.getKey().length();
                if (number.digits() <= 3 && at >= 0 && text.startsWith(era.getKey(), at)) {
                    return number.number() + era.getValue();
                }
            }
            return 0;
        }

        private boolean isOne(Word word, char one, char other) {
            char c = text.charAt(word.start());
            return c == one || c == other;
        }

        /** Reads a date around the month named by word {@code i}; the index of its last word, or -1. */
        private int named(int i) {
            Word name = words.get(i);
            String called = text.substring(name.start(), name.end());
            int solar = MonthNames.get().solarMonth(called);
            if (solar > 0) {
                int last = solar(i, solar);
                if (last > 0) {
                    return last;
                }
            }
            int month = MonthNames.get().month(called, language);
            if (month == 0) {
                month = vietnamese(i);
                if (month == 0) {
                    return -1;
                }
                i++;
                name = words.get(i);
                Word day = neighbour(i - 1, -1);
                Word year = neighbour(i, 1);
                return day != null
                                && day.isDay()
                                && year != null
                                && year.isYear()
                                && add(day, year, year.year(), month, day.number(), true)
                        ? words.indexOf(year)
                        : -1;
            }
            Word before = neighbour(i, -1);
            Word after = neighbour(i, 1);
            if (before != null && before.isDay()) {
                if (after != null && after.isYear()) {
                    return add(before, after, after.year(), month, before.number(), true) ? place(after, i) : -1;
                }
                if (after != null && after.digits() == 2 && shortYear(name, after)) {
                    return add(before, after, 2000 + after.year(), month, before.number(), true) ? place(after, i) : -1;
                }
            }
            if (after != null && after.isDay()) {
                Word year = neighbour(place(after, i), 1);
                if (year != null && year.isYear()) {
                    return add(name, year, year.year(), month, after.number(), true) ? place(year, i) : -1;
                }
                if (before != null && before.isYear()) {
                    return add(before, after, before.year(), month, after.number(), true) ? place(after, i) : -1;
                }
                return add(name, after, 0, month, after.number(), true) ? place(after, i) : -1;
            }
            if (before != null && before.isDay()) {
                return add(before, name, 0, month, before.number(), true) ? i : -1;
            }
            return -1;
        }

        /** {@code ۲ تیر ۱۳۹۹}, in the calendar of Iran and Afghanistan. */
        private int solar(int i, int month) {
            Word day = neighbour(i, -1);
            Word year = neighbour(i, 1);
            return day != null
                            && day.isDay()
                            && year != null
                            && year.isSolar()
                            && addSolar(day, year, year.number(), month, day.number())
                    ? place(year, i)
                    : -1;
        }

        /** {@code 20-Mar-24} and {@code 20 Mar '24}, not {@code 20 March 14}. */
        private boolean shortYear(Word name, Word year) {
            String between = text.substring(name.end(), year.start());
            return between.equals("-") || between.endsWith("'") || between.endsWith("’") || between.equals("/");
        }

        private int vietnamese(int i) {
            Word word = words.get(i);
            boolean month = text.regionMatches(true, word.start(), "tháng", 0, 5) && word.end() - word.start() == 5;
            return month && i + 1 < words.size() && words.get(i + 1).isMonth()
                    ? words.get(i + 1).number()
                    : 0;
        }

        private int place(Word word, int from) {
            for (int i = from + 1; i < words.size() && words.get(i).start() <= word.start(); i++) {
                if (words.get(i) == word) {
                    return i;
                }
            }
            return from;
        }

        /** The next number in a direction, over fillers and marks. */
        private @Nullable Word neighbour(int i, int step) {
            Word from = words.get(i);
            for (int k = i + step; k >= 0 && k < words.size() && Math.abs(k - i) <= 3; k += step) {
                Word word = words.get(k);
                int gap = step > 0 ? word.start() - from.end() : from.start() - word.end();
                if (gap > MAX_GAP) {
                    return null;
                }
                if (word.isNumber()) {
                    return bridges(step > 0 ? from.end() : word.end(), step > 0 ? word.start() : from.start())
                            ? word
                            : null;
                }
                if (MonthNames.get().month(text.substring(word.start(), word.end()), language)
                        == MonthNames.get().month(text.substring(from.start(), from.end()), language)) {
                    from = word;
                    continue;
                }
                if (!FILLERS.contains(text.substring(word.start(), word.end()).toLowerCase(java.util.Locale.ROOT))) {
                    return null;
                }
            }
            return null;
        }

        /** Whether nothing between two parts of a date parts them: no colon, no bracket, no line break. */
        private boolean bridges(int from, int to) {
            for (int i = from; i < to; i++) {
                char c = text.charAt(i);
                if (c == ':' || c == '(' || c == ')' || c == '\n' || c == ';' || c == '|' || c == '–' || c == '—') {
                    return false;
                }
            }
            return true;
        }

        private char separator(Word a, Word b) {
            int gap = b.start() - a.end();
            char mark = gap >= 1 ? text.charAt(a.end()) : 0;
            boolean plain = gap == 1
                    || gap == 2 && mark == '.' && text.charAt(a.end() + 1) == ' '
                    || gap == 3 && mark == ' ' && text.charAt(a.end() + 2) == ' ';
            if (!plain) {
                return 0;
            }
            mark = gap == 3 ? text.charAt(a.end() + 1) : mark;
            mark = mark == '\u2010' || mark == '\u2011' ? '-' : mark;
            return mark == '.' || mark == '/' || mark == '-' ? mark : 0;
        }

        /** Whether the three numbers are part of something longer: a version, an address, a phone number. */
        private boolean numberAround(int start, int end, char mark) {
            if (start >= 2 && text.charAt(start - 1) == mark && Character.isDigit(text.charAt(start - 2))) {
                return true;
            }
            return end + 1 < text.length() && text.charAt(end) == mark && Character.isDigit(text.charAt(end + 1));
        }

        private boolean addSolar(Word first, Word last, int year, int month, int day) {
            try {
                return add(first, last, SolarHijri.day(year, month, day), true);
            } catch (DateTimeException e) {
                return false;
            }
        }

        private boolean add(Word first, Word last, int year, int month, int day, boolean sure) {
            try {
                LocalDate.of(year == 0 ? 2000 : year, month, day);
                return add(first, last, LocalDate.of(year, month, day), sure);
            } catch (DateTimeException e) {
                return false;
            }
        }

        private boolean add(Word first, Word last, LocalDate day, boolean sure) {
            int start = Math.min(first.start(), last.start());
            int end = Math.max(first.end(), last.end());
            if (!found.isEmpty() && found.get(found.size() - 1).span().end() > start) {
                return false;
            }
            found.add(new FoundDay(day, new Span(start, end), sure));
            return true;
        }
    }
}
