package org.chancery.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.chancery.time.Meaning.Calendar;
import org.chancery.time.Meaning.Fixed;
import org.chancery.time.Meaning.Which;
import org.jspecify.annotations.Nullable;

/** Builds the meaning of a match: one case a name on the right side of a rule. */
final class Meanings {

    /** The meaning of rules that mark what only looks like a time. */
    static final String NONE = "none";

    /** What two figures of a fiscal year are counted from. */
    private static final int CENTURY = 2000;

    private final Map<String, Object> parts;
    private final Map<String, String> arguments;
    private final RuleMatcher.Match match;

    private Meanings(RuleMatcher.Match match) {
        this.match = match;
        this.parts = match.parts();
        this.arguments = match.theRule().arguments();
    }

    /** The meaning of a match, or null where its figures make no date ({@code 31 June}). */
    static @Nullable Meaning of(RuleMatcher.Match match) {
        return new Meanings(match).build();
    }

    private @Nullable Meaning build() {
        String name = match.theRule().meaning();
        return switch (name) {
            case Grammar.SAME -> child(match.theRule().elements().get(0).name());
            case "date" -> date(number("year"), null);
            case "dateof" -> dateOf();
            case "iso" -> Iso.read(word("iso"));
            case "slash" -> slash(word("slash"));
            case "yearspan" -> yearSpan();
            case "fiscalyear" -> new Calendar(CENTURY + number("yy"), 0, 0, 0, null);
            case "bc" -> new Fixed(TimexType.DATE, String.format(Locale.ROOT, "BC%04d", number("num")), null);
            case "era" -> new Calendar(eraYear(), 0, 0, 0, null);
            case "eradate" -> date(eraYear(), null);
            case "buddhist" -> new Calendar(LocalCalendars.buddhist(number("buddhist")), 0, 0, 0, null);
            case "hijri" -> hijriYear(number("hijriyear"));
            case "hijridate" ->
                local(LocalCalendars.hijri(number("hijriyear"), number("hijri"), Math.max(1, number("day"))));
            case "iraniandate" ->
                local(LocalCalendars.iranian(number("iranianyear"), number("iranian"), Math.max(1, number("day"))));
            case "anniversary" -> new Meaning.Anniversary(number("nth"), null);
            case "holiday" -> new Meaning.Holiday(holiday(), number("year"), which(), TimeUnit.DAY);
            case "holidayweek" -> new Meaning.Holiday(holiday(), 0, Which.BARE, TimeUnit.WEEK);
            case "holidayweekend" -> new Meaning.Holiday(holiday(), 0, Which.BARE, TimeUnit.WEEKEND);
            case "decade" -> decade(text("decade"));
            case "decademod" -> new Meaning.Modified(text("edge"), decade(text("decadeword")));
            case "century" -> new Fixed(TimexType.DATE, String.format(Locale.ROOT, "%02d", number("nth") - 1), null);
            case "rel" -> new Meaning.Relative(unit(), Integer.parseInt(text("n")), true);
            case "refrel" -> new Meaning.Relative(unit(), Integer.parseInt(text("n")), false);
            case "word" -> new Meaning.Relative(unit(), step(when()), true);
            case "past" -> new Meaning.Past(unit());
            case "refyear" -> new Meaning.YearPart("", year(), null);
            case "weekday" -> new Meaning.Weekday(number("weekday"), which());
            case "weekdayweek" -> new Meaning.WeekdayInWeek(number("weekday"), step(word("word")));
            case "weekend" -> new Meaning.Weekend(which());
            case "weekof" -> base() == null ? null : new Meaning.WeekOf(base());
            case "dayonly" -> new Meaning.DayOnly(Math.max(number("nth"), number("nthday")));
            case "dayof" -> base();
            case "dayshift" ->
                new Meaning.Shift(1, TimeUnit.DAY, word("word").equals("before") ? -1 : 1, false, child("day"));
            case "monthwhich" -> new Meaning.MonthOf(number("month"), which());
            case "part" -> part();
            case "partwords" ->
                new Meaning.YearPart(text("season"), new Calendar(number("yearwords"), 0, 0, 0, null), null);
            case "part2" ->
                new Meaning.Modified(text("edge"), new Meaning.YearPart(text("season"), child("year"), null));
            default -> buildMore(name);
        };
    }

    private @Nullable Meaning buildMore(String name) {
        return switch (name) {
            case "mod", "modmeaning", "modor" -> modified();
            case "mod2", NONE -> null;
            case "modref" -> new Meaning.Edge(text("edgeof"), unit());
            case "edge" -> base() == null ? null : new Meaning.Modified(edge(word("word")), base());
            case "edgerel" ->
                new Meaning.Modified(edge(word("word")), new Meaning.Relative(unit(), step(when()), true));
            case "edgeref" -> new Meaning.Modified(edge(word("word")), new Meaning.Relative(unit(), 0, false));
            case "yearend" -> yearEnd();
            case "ago" -> shift(arguments.containsKey("sign") ? 1 : -1, true, null);
            case "agohalf" -> new Meaning.Shift(0.5, unit(), -1, true, null);
            case "refshift" -> shift(Integer.parseInt(text("sign")), false, null);
            case "shiftfrom" -> base() == null ? null : shift(word("word").equals("before") ? -1 : 1, false, base());
            case "vague" -> new Meaning.Shift(Double.NaN, unit(), -1, true, null);
            case "weekdaysago" -> new Meaning.Shift(number("num"), TimeUnit.WEEK, -1, true, null);
            case "ref", "durv", "setv" -> new Fixed(type(name), text("v"), null);
            case "timed",
                    "moddaypart",
                    "moddaypart2",
                    "timededge",
                    "daypart",
                    "lastnight",
                    "refpart",
                    "partonly",
                    "overnight",
                    "clock",
                    "clockword",
                    "clockhalf",
                    "clock4" -> new TimesOfDay(this, match).build(name);
            default -> new Durations(this, match).build(name);
        };
    }

    private static TimexType type(String name) {
        return switch (name) {
            case "durv" -> TimexType.DURATION;
            case "setv" -> TimexType.SET;
            default -> TimexType.DATE;
        };
    }

    private @Nullable Meaning date(int year, @Nullable Meaning whole) {
        int month = number("month");
        int day = number("day");
        if (day > 0 && month > 0 && day > LocalDate.of(2000, month, 1).lengthOfMonth()) {
            return null;
        }
        return new Calendar(year, month, day, number("weekday"), whole);
    }

    private @Nullable Meaning dateOf() {
        Meaning whole = child("year");
        return whole instanceof Calendar calendar ? date(calendar.year(), null) : date(0, whole);
    }

    private static @Nullable Meaning slash(String figures) {
        String[] parts = figures.split("/");
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        if (parts[2].length() == 2) {
            year += year < 50 ? 2000 : 1900;
        }
        // The American order, unless only the other makes a date.
        boolean dayFirst = first > 12;
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        return month < 1 || month > 12 || day < 1 || day > 31 ? null : new Calendar(year, month, day, 0, null);
    }

    /** {@code Juche 113}, {@code the 30th year of Heisei}. */
    private int eraYear() {
        int year = number("num") > 0 ? number("num") : number("nth");
        return number("era") + (year > 0 ? year : number("day"));
    }

    private @Nullable Meaning yearSpan() {
        int year = number("year");
        int end = year / 100 * 100 + number("yy");
        return end <= year ? null : new Fixed(TimexType.DATE, year + "/" + end, null);
    }

    private static @Nullable Meaning hijriYear(int year) {
        LocalDate start = LocalCalendars.hijri(year, 1, 1);
        return start == null ? null : new Calendar(start.getYear(), 0, 0, 0, null);
    }

    private @Nullable Meaning local(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return new Calendar(day.getYear(), day.getMonthValue(), number("day") > 0 ? day.getDayOfMonth() : 0, 0, null);
    }

    private static Meaning decade(String figures) {
        int years = Integer.parseInt(figures);
        String value = figures.length() == 4 ? figures.substring(0, 3) : figures;
        if (figures.length() == 2) {
            value = (years < 20 ? "20" : "19") + figures.charAt(0);
        }
        return new Fixed(TimexType.DATE, value, null);
    }

    private Meaning part() {
        String code = text("code") + (arguments.containsKey("code") ? number("nth") : "");
        if (code.isEmpty()) {
            code = text("season");
        }
        String back = arguments.get("back");
        return new Meaning.YearPart(code, year(), back == null ? null : Integer.valueOf(back));
    }

    private @Nullable Meaning year() {
        Meaning whole = child("year");
        int year = number("year");
        return whole == null && year > 0 ? new Calendar(year, 0, 0, 0, null) : whole;
    }

    private @Nullable Meaning yearEnd() {
        Meaning year = child("year");
        return year == null ? new Meaning.Edge("END", TimeUnit.YEAR) : new Meaning.Modified("END", year);
    }

    private @Nullable Meaning modified() {
        Meaning base = base();
        if (base == null) {
            return null;
        }
        return new Meaning.Modified(mod(), base);
    }

    /** The modifier of the match: the rule's own, else that of its first word. */
    String mod() {
        if (parts.get("about") instanceof RuleMatcher.Match about) {
            return about.theRule().arguments().getOrDefault("mod", "");
        }
        if (match.theRule().meaning().equals("modor")) {
            return "APPROX";
        }
        if (arguments.containsKey("mod") && arguments.getOrDefault("mod", "").startsWith("edge")) {
            return text("edgeof");
        }
        return arguments.containsKey("mod") ? text("mod") : text("edge");
    }

    private Meaning shift(int sign, boolean now, @Nullable Meaning from) {
        Numbers.Phrase count = phrase("count");
        double n = count == null ? number("num") : count.value();
        boolean fortnight =
                parts.get("unit") instanceof Word word && word.lower().startsWith("fortnight");
        return new Meaning.Shift(fortnight ? 2 * n : n, unit(), sign, now, from);
    }

    static String edge(String word) {
        return word.equals("earlier") || word.equals("early") ? "START" : "END";
    }

    static int step(String word) {
        return switch (word) {
            case "last", "past", "previous" -> -1;
            case "next", "coming" -> 1;
            default -> 0;
        };
    }

    private Which which() {
        String said = text("which").isEmpty() ? word("word") : text("which");
        return switch (said) {
            case "last" -> Which.LAST;
            case "this" -> Which.THIS;
            case "next" -> Which.NEXT;
            case "previous" -> Which.PREVIOUS;
            case "following" -> Which.FOLLOWING;
            case "weekago" -> Which.WEEK_AGO;
            case "weekahead" -> Which.WEEK_AHEAD;
            default -> Which.BARE;
        };
    }

    private String holiday() {
        return parts.get("holiday") instanceof Holidays.Named named ? named.rule() : "";
    }

    TimeUnit unit() {
        String said = text("unit").isEmpty() ? text("units") : text("unit");
        TimeUnit unit = TimeUnit.of(said);
        return unit == null ? TimeUnit.DAY : unit;
    }

    /** The meaning that the rule's {@code base} names, or null. */
    @Nullable
    Meaning base() {
        String name = arguments.get("base");
        if ("today".equals(name)) {
            return new Meaning.Relative(TimeUnit.DAY, 0, true);
        }
        return name == null ? null : child(name);
    }

    @Nullable
    Meaning child(String name) {
        return parts.get(name) instanceof RuleMatcher.Match child ? Meanings.of(child) : null;
    }

    Numbers.@Nullable Phrase phrase(String name) {
        return parts.get(name) instanceof Numbers.Phrase number ? number : null;
    }

    /** A constant of the rule, or the value of the part of that name; empty where there is neither. */
    String text(String name) {
        String constant = arguments.get(name);
        if (constant != null && !parts.containsKey(constant)) {
            return constant;
        }
        String key = constant == null ? name : constant;
        if (!(parts.get(key) instanceof Word word)) {
            return "";
        }
        WordClass kind = WordClass.valueOf(classOf(key, word));
        return word.value(kind);
    }

    /** The class that a part was taken as: the one of its name, else the first it has. */
    private static String classOf(String key, Word word) {
        String upper = key.toUpperCase(Locale.ROOT);
        for (WordClass kind : WordClass.values()) {
            if (kind.name().equals(upper) && word.is(kind)) {
                return upper;
            }
        }
        String bare = upper.replaceAll("\\d", "");
        for (WordClass kind : new WordClass[] {WordClass.UNIT, WordClass.UNITS, WordClass.YEAR}) {
            if (word.is(kind) && (kind.name().startsWith(bare) || bare.startsWith("UNIT"))) {
                return kind.name();
            }
        }
        return WordClass.CAPITAL.name();
    }

    /** The text of a part's word in lower case. */
    String word(String name) {
        return parts.get(name) instanceof Word word ? word.lower() : "";
    }

    private String when() {
        return word("when").isEmpty() ? word("word") : word("when");
    }

    /** The number of a part, 0 where it is missing or indefinite. */
    int number(String name) {
        String key = arguments.getOrDefault(name, name);
        if (parts.get(key) instanceof Numbers.Phrase number) {
            return Double.isNaN(number.value()) ? 0 : (int) number.value();
        }
        if (key.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Integer.parseInt(key);
        }
        String text = text(name);
        return text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9') ? 0 : Integer.parseInt(text);
    }
}
