package org.chancery.time;

import java.util.Set;
import org.chancery.text.AnalyzedText;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Two days of a text that tells no year, as one range: {@code the 18th and 19th}, {@code 18 to 24 March}. */
final class YearlessRange {

    private static final Set<String> JOINTS = WordLists.of("time/wordlists.txt").get("joints of spans");

    /** {@code XXXX-10-18}. */
    private static final int DAY = 10;

    private static final int MONTH = 8;

    private YearlessRange() {}

    /** Null where the two are no days, or make no stretch. */
    static @Nullable String of(AnalyzedText text, TimeExpression first, TimeExpression second) {
        String from = first.value();
        String to = second.value();
        if (from == null || to == null || !isDay(from) || !isDay(to)) {
            return null;
        }
        String between = EventDater.between(text, first, second);
        return JOINTS.contains(between) || between.equals("and") && isNext(from, to) ? from + "/" + to : null;
    }

    private static boolean isDay(String value) {
        return value.length() == DAY && value.startsWith("XXXX-") && value.indexOf('X', 5) < 0;
    }

    private static boolean isNext(String from, String to) {
        return from.regionMatches(0, to, 0, MONTH)
                && Integer.parseInt(from.substring(MONTH)) + 1 == Integer.parseInt(to.substring(MONTH));
    }
}
