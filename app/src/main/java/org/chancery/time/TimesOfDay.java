package org.chancery.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The meanings of clock times and parts of the day. */
final class TimesOfDay {

    private static final Meaning YESTERDAY = new Meaning.Relative(TimeUnit.DAY, -1, true);
    private static final Meaning TODAY = new Meaning.Relative(TimeUnit.DAY, 0, true);

    private final Meanings parts;
    private final RuleMatcher.Match match;

    TimesOfDay(Meanings parts, RuleMatcher.Match match) {
        this.parts = parts;
        this.match = match;
    }

    @Nullable
    Meaning build(String name) {
        return switch (name) {
            case "clock", "clockword", "clockhalf", "clock4" -> clock(name);
            case "partonly" -> new Meaning.Timed(null, part(), null, 0);
            case "daypart" -> new Meaning.Timed(parts.base(), "T" + parts.text("part"), null, 0);
            case "overnight" -> new Meaning.Timed(YESTERDAY, "TNI", null, 0);
            case "lastnight" ->
                new Meaning.Timed(YESTERDAY, parts.word("word").equals("night") ? "TNI" : "TEV", null, 0);
            case "refpart" -> new Meaning.TimedReference(part(), Integer.parseInt(parts.text("n")));
            case "timededge" -> new Meaning.Timed(TODAY, part(), Meanings.edge(parts.word("word")), 0);
            case "moddaypart", "moddaypart2" -> modified();
            default -> timed();
        };
    }

    private @Nullable Meaning clock(String name) {
        String time = switch (name) {
            case "clockword" -> parts.text("v");
            case "clockhalf" -> time(parts.number("num"), "30");
            case "clock4" -> fourFigures(parts.text("hhmm"));
            default -> figures();
        };
        return time == null ? null : new Meaning.Timed(null, time, null, 0);
    }

    private @Nullable String figures() {
        String clock = parts.text("clock");
        if (clock.isEmpty()) {
            return time(parts.number("hour"), "00");
        }
        String[] figures = clock.split(":");
        return time(Integer.parseInt(figures[0]), figures[1]);
    }

    /** {@code T21:30}; null where the hour is none. */
    private @Nullable String time(int said, String minutes) {
        int hour = said;
        String half = parts.text("meridiem");
        boolean afternoon = half.equals("PM")
                || parts.text("part").equals("AF")
                || parts.text("part").equals("EV");
        if (hour > 24 || !half.isEmpty() && (hour > 12 || hour == 0)) {
            return null;
        }
        if (afternoon && hour < 12) {
            hour += 12;
        } else if (half.equals("AM") && hour == 12) {
            hour = 0;
        }
        return String.format(Locale.ROOT, "T%02d:%s", hour, minutes);
    }

    private static String fourFigures(String figures) {
        return "T" + figures.substring(0, 2) + ":" + figures.substring(2);
    }

    private String part() {
        return "T" + parts.text("part");
    }

    private @Nullable Meaning timed() {
        String time = parts.child("clock") instanceof Meaning.Timed clock ? clock.time() : part();
        if (time.length() == 1) {
            return null;
        }
        boolean thisPart = match.theRule().elements().get(0).words().contains("this");
        String mod = parts.mod();
        return new Meaning.Timed(thisPart ? TODAY : parts.base(), time, mod.isEmpty() ? null : mod, 0);
    }

    private @Nullable Meaning modified() {
        Meaning base = parts.base();
        if (base == null) {
            return null;
        }
        String word = parts.word("word");
        String mod = word.isEmpty() ? parts.text("edge") : Meanings.edge(word);
        return part().length() > 1 ? new Meaning.Timed(base, part(), mod, 0) : new Meaning.Modified(mod, base);
    }
}
