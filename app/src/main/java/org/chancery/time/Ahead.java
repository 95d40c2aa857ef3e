package org.chancery.time;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.time.RuleTimeTagger.Found;

/** {@code will meet in ten days}: behind {@code in} a length of time that lies ahead is a date. */
final class Ahead {

    private static final Pattern LENGTH = Pattern.compile("P(\\d{1,3})([DWMY])");

    private Ahead() {}

    /** @param found an expression that a verb of the future bears */
    static Meaning of(Found found, List<Word> words) {
        boolean in = found.from() > 0 && words.get(found.from() - 1).lower().equals("in");
        if (!in
                || !(found.meaning() instanceof Meaning.Fixed fixed)
                || fixed.type() != TimexType.DURATION
                || fixed.mod() != null
                || words.get(found.from()).lower().equals("the")) {
            return found.meaning();
        }
        Matcher length = LENGTH.matcher(fixed.value());
        TimeUnit unit = length.matches() ? TimeUnit.of(length.group(2)) : null;
        return unit == null
                ? found.meaning()
                : new Meaning.Shift(Integer.parseInt(length.group(1)), unit, 1, true, null);
    }
}
