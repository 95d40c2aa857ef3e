package org.chancery.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.Span;
import org.chancery.text.WordLists;
import org.chancery.time.Meaning.Calendar;
import org.chancery.time.RuleTimeTagger.Found;
import org.jspecify.annotations.Nullable;

/** Completes expressions that share their month or year with a neighbour: {@code 18-24 March}, {@code the 18th and 19th}. */
final class Pairs {

    private static final Set<String> JOINTS = WordLists.of("time/wordlists.txt").get("joints of days");

    /** What parts the days of a list but the last two: {@code 4, 5 and 7 November}. */
    private static final Set<String> COMMA = Set.of(",");

    private static final Set<String> UP_TO = Set.of("to", "through", "until", "till");

    /** Verbs that part an anniversary from its own day. */
    private static final Set<String> FALLS = WordLists.of("time/wordlists.txt").get("falls on");

    /** Words between an anniversary and the date that it remembers. */
    private static final int ANNIVERSARY_REACH = 14;

    private Pairs() {}

    static List<Found> complete(List<Word> words, List<Found> found) {
        List<Found> completed = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            int free = completed.isEmpty()
                    ? 0
                    : completed.get(completed.size() - 1).to();
            int at = completed.size();
            for (Found before = before(words, one, free, JOINTS);
                    before != null;
                    before = before(words, before, free, COMMA)) {
                completed.add(at, before);
            }
            if (i > 0) {
                one = rangeEnd(words, found.get(i - 1), one);
            }
            Found following = i + 1 < found.size() ? found.get(i + 1) : null;
            completed.add(dated(words, shared(words, one, i + 1 < found.size() ? found.get(i + 1) : null), following));
            int next = i + 1 < found.size() ? found.get(i + 1).from() : words.size();
            Found last = one;
            for (Found after = after(words, last, next); after != null; after = after(words, last, next)) {
                completed.add(after);
                last = after;
            }
            if (following != null && last != one && isYearOf(words, last, following)) {
                share(completed, one, following);
                i++;
            }
        }
        return completed;
    }

    /**
     * {@code 18} in {@code 18-24 March}, {@code the 18th} in {@code the 18th and 19th of March}.
     *
     * @param joints what may stand between the two
     */
    private static @Nullable Found before(List<Word> words, Found one, int free, Set<String> joints) {
        if (!(one.meaning() instanceof Calendar date) || date.day() == 0 || date.month() == 0) {
            return null;
        }
        boolean dayFirst = words.get(one.from()).is(WordClass.DAY)
                || words.get(one.from()).lower().equals("the")
                        && words.get(one.from() + 1).is(WordClass.NTH);
        int joint = one.from() - 1;
        if (!dayFirst
                || joint - 1 < free
                || words.get(one.from()).opens()
                || !joints.contains(words.get(joint).lower())) {
            return null;
        }
        int day = joint - 1;
        Word word = words.get(day);
        if (!word.is(WordClass.DAY) || words.get(joint).opens()) {
            return null;
        }
        int value = Integer.parseInt(word.value(WordClass.DAY));
        boolean rises = value < date.day();
        boolean the = day - 1 >= free && words.get(day - 1).lower().equals("the");
        return rises
                ? found(
                        words,
                        the ? day - 1 : day,
                        day + 1,
                        new Calendar(date.year(), date.month(), value, 0, date.year2()))
                : null;
    }

    /** {@code 24} in {@code March 18-24}, {@code 19th} in {@code the 18th and 19th}. */
    private static @Nullable Found after(List<Word> words, Found one, int next) {
        int joint = one.to();
        if (joint + 1 >= next
                || !JOINTS.contains(words.get(joint).lower())
                || words.get(joint).opens()) {
            return null;
        }
        int day = words.get(joint + 1).lower().equals("the") ? joint + 2 : joint + 1;
        if (day >= next || !words.get(day).is(WordClass.DAY) || day + 1 < words.size() && isCounted(words, day)) {
            return null;
        }
        int value = Integer.parseInt(words.get(day).value(WordClass.DAY));
        if (one.meaning() instanceof Meaning.DayOnly first
                && words.get(day).is(WordClass.NTHDAY)
                && value > first.day()) {
            return found(words, joint + 1, day + 1, new Meaning.DayOnly(value));
        }
        boolean monthFirst = words.get(one.to() - 1).is(WordClass.DAY);
        if (monthFirst
                && one.meaning() instanceof Calendar date
                && date.month() > 0
                && date.day() > 0
                && value > date.day()) {
            return found(words, joint + 1, day + 1, new Calendar(date.year(), date.month(), value, 0, date.year2()));
        }
        return null;
    }

    /** {@code 2021} behind {@code March 3-5}: the year of days that were completed before it was read. */
    private static boolean isYearOf(List<Word> words, Found day, Found year) {
        int comma = day.to() < words.size() && words.get(day.to()).lower().equals(",") ? 1 : 0;
        return year.from() == day.to() + comma
                && year.to() - year.from() == 1
                && day.meaning() instanceof Calendar first
                && first.year() == 0
                && year.meaning() instanceof Calendar second
                && second.year() > 0
                && second.month() == 0;
    }

    /** Gives the days from {@code first} on their year; the last of them takes its words in. */
    private static void share(List<Found> completed, Found first, Found year) {
        int whole = ((Calendar) year.meaning()).year();
        int last = completed.size() - 1;
        for (int i = last; i >= 0 && completed.get(i).from() >= first.from(); i--) {
            Found one = completed.get(i);
            Calendar day = (Calendar) one.meaning();
            int to = i == last ? year.to() : one.to();
            Span span = i == last ? new Span(one.span().start(), year.span().end()) : one.span();
            completed.set(
                    i,
                    new Found(one.from(), to, span, new Calendar(whole, day.month(), day.day(), day.weekday(), null)));
        }
    }

    /**
     * {@code May} in {@code May and June 2023} and {@code 28 February} in {@code 28 February to 3 March 2023} share the
     * year, {@code the 4th} in {@code the 4th and 5th of May} the month.
     */
    private static Found shared(List<Word> words, Found one, @Nullable Found next) {
        if (next == null
                || next.from() != one.to() + 1
                || !JOINTS.contains(words.get(one.to()).lower())) {
            return one;
        }
        if (one.meaning() instanceof Meaning.DayOnly first
                && next.meaning() instanceof Calendar second
                && second.month() > 0
                && first.day() < second.day()) {
            Calendar day = new Calendar(second.year(), second.month(), first.day(), 0, second.year2());
            return new Found(one.from(), one.to(), one.span(), day);
        }
        if (one.meaning() instanceof Calendar first && next.meaning() instanceof Calendar second) {
            boolean sharesYear =
                    first.year() == 0 && first.month() > 0 && second.year() > 0 && first.month() <= second.month();
            if (sharesYear) {
                return new Found(
                        one.from(),
                        one.to(),
                        one.span(),
                        new Calendar(second.year(), first.month(), first.day(), first.weekday(), null));
            }
        }
        return one;
    }

    /**
     * {@code the 75th anniversary of the 1949 accord} lies 75 years after 1949; {@code the 70th anniversary fell on 27
     * July 2023} that very day.
     */
    private static Found dated(List<Word> words, Found one, @Nullable Found next) {
        if (!(one.meaning() instanceof Meaning.Anniversary anniversary)
                || next == null
                || next.from() - one.to() > ANNIVERSARY_REACH
                || !(next.meaning() instanceof Calendar of)
                || of.year() == 0) {
            return one;
        }
        Calendar remembered = of;
        for (int i = one.to(); i < next.from(); i++) {
            String word = words.get(i).lower();
            if (words.get(i).opens() || word.equals(".") || word.equals(";")) {
                return one;
            }
            if (FALLS.contains(word)) {
                // The date is that of the anniversary itself.
                remembered = new Calendar(of.year() - anniversary.n(), of.month(), of.day(), 0, null);
            }
        }
        return new Found(one.from(), one.to(), one.span(), new Meaning.Anniversary(anniversary.n(), remembered));
    }

    /** {@code from Monday to Friday}: the second is the one behind the first. */
    private static Found rangeEnd(List<Word> words, Found first, Found second) {
        boolean range = second.from() == first.to() + 1
                && first.from() > 0
                && words.get(first.from() - 1).lower().equals("from")
                && UP_TO.contains(words.get(first.to()).lower());
        return range
                        && first.meaning() instanceof Meaning.Weekday
                        && second.meaning() instanceof Meaning.Weekday day
                        && day.which() == Meaning.Which.BARE
                ? new Found(
                        second.from(),
                        second.to(),
                        second.span(),
                        new Meaning.Weekday(day.weekday(), Meaning.Which.FOLLOWING))
                : second;
    }

    private static boolean isCounted(List<Word> words, int day) {
        Word behind = words.get(day + 1);
        boolean countable = behind.classes() == 0
                && Character.isLetter(behind.lower().charAt(0))
                && behind.lower().endsWith("s")
                && behind.lower().length() > 3;
        return countable
                || behind.is(WordClass.UNIT)
                || behind.is(WordClass.UNITS)
                || behind.lower().equals("%")
                || behind.lower().equals("percent")
                || behind.is(WordClass.MONTH);
    }

    private static Found found(List<Word> words, int from, int to, Meaning meaning) {
        return new Found(
                from, to, new Span(words.get(from).start(), words.get(to - 1).end()), meaning);
    }
}
