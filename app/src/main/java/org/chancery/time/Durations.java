package org.chancery.time;

import org.chancery.time.Meaning.Fixed;
import org.jspecify.annotations.Nullable;

/** The meanings of lengths of time and of what recurs. */
final class Durations {

    private final Meanings parts;
    private final RuleMatcher.Match match;

    Durations(Meanings parts, RuleMatcher.Match match) {
        this.parts = parts;
        this.match = match;
    }

    @Nullable
    Meaning build(String name) {
        return switch (name) {
            case "dur", "durdet" -> duration(amount(), mod());
            case "durx" -> duration("X", null);
            case "durhalf" -> half(Math.max(1, parts.number("count")));
            case "halfdur" -> half(0);
            case "dur2" -> compound();
            case "durrange" -> duration(range(), "APPROX");
            case "set" -> set(parts.unit().duration("1"));
            case "setother" -> set(parts.unit().duration("2"));
            case "setn" -> set(parts.unit().duration(amount()));
            case "setweekday" -> set("XXXX-WXX-" + parts.text("weekday"));
            case "setweekdayparts" -> set("XXXX-WXX-" + parts.text("weekday") + "T" + parts.text("parts"));
            case "setmonth" -> set(Iso.date(0, parts.number("month"), 0));
            case "setseason" -> set("XXXX-" + parts.text("season"));
            case "setpart" -> set("XXXX-XX-XXT" + parts.text("part"));
            default ->
                throw new IllegalStateException(
                        "rules.txt, line " + match.theRule().line() + ": no meaning " + name);
        };
    }

    private Meaning duration(String amount, @Nullable String mod) {
        boolean fortnight =
                match.parts().get("unit") instanceof Word word && word.lower().startsWith("fortnight");
        String times = fortnight && !amount.equals("X") ? String.valueOf(2 * Integer.parseInt(amount)) : amount;
        // Two decades are P20Y; one is P1E.
        boolean decades =
                parts.unit() == TimeUnit.DECADE && times.chars().allMatch(Character::isDigit) && !times.equals("1");
        String value = decades ? TimeUnit.YEAR.duration(times + "0") : value(times, parts.unit());
        return new Fixed(TimexType.DURATION, value, mod);
    }

    private static Meaning set(String value) {
        return new Fixed(TimexType.SET, value, null);
    }

    /** {@code 2.5} years are P2Y6M, {@code 2.5} hours PT2H30M. */
    private static String value(String amount, TimeUnit unit) {
        if (!amount.endsWith(".5")) {
            return unit == TimeUnit.DAY && amount.equals("24") ? "P24D" : unit.duration(amount);
        }
        String whole = amount.substring(0, amount.length() - 2);
        String start = whole.equals("0") ? (unit.isClock() ? "PT" : "P") : unit.duration(whole);
        return switch (unit) {
            case YEAR -> start + "6M";
            case HOUR -> start + "30M";
            case MINUTE -> start + "30S";
            default -> unit.duration(amount);
        };
    }

    private Meaning half(int whole) {
        TimeUnit unit = parts.unit();
        return new Fixed(TimexType.DURATION, value(whole + ".5", unit), null);
    }

    private Meaning compound() {
        Numbers.Phrase second = parts.phrase("n2");
        String first = parts.unit().duration(amount());
        TimeUnit unit = TimeUnit.of(parts.text("unit2"));
        if (second == null || unit == null) {
            return duration(amount(), null);
        }
        String rest = unit.duration(second.amount());
        boolean sameKind = unit.isClock() == parts.unit().isClock();
        return new Fixed(TimexType.DURATION, first + rest.substring(sameKind ? (unit.isClock() ? 2 : 1) : 1), null);
    }

    private String range() {
        Numbers.Phrase second = parts.phrase("n2");
        return second == null ? amount() : second.amount();
    }

    private String amount() {
        Numbers.Phrase number = parts.phrase("num");
        if (number == null) {
            number = parts.phrase("count");
        }
        return number == null ? "1" : number.amount();
    }

    private @Nullable String mod() {
        Numbers.Phrase number = parts.phrase("num");
        boolean about = number != null && number.about();
        String said = parts.mod();
        return said.isEmpty() ? (about ? "APPROX" : null) : said;
    }
}
