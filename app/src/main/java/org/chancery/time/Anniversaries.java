package org.chancery.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Dates what an anniversary remembers: {@code the 75th anniversary of the accord} in a year that is known puts the
 * accord 75 years before it. Pure.
 */
public final class Anniversaries {

    /** Nouns for anniversaries with their years; 0 where words before them tell. */
    private static final Map<String, Integer> JUBILEES = Map.of(
            "anniversary", 0,
            "jubilee", 0,
            "centenary", 100,
            "centennial", 100,
            "bicentenary", 200,
            "bicentennial", 200);

    private static final Map<String, Integer> METALS =
            Map.of("silver", 25, "golden", 50, "diamond", 60, "platinum", 70);
    private static final Set<String> CELEBRATE =
            Set.of("celebrate", "mark", "commemorate", "observe", "honour", "honor", "toast");
    private static final String YEARS = "year";
    /** Words that may stand between the ordinal and {@code anniversary}: {@code the 75th joint wedding anniversary}. */
    private static final int REACH = 3;

    /**
     * An anniversary in a sentence.
     *
     * @param anniversary index of the word {@code anniversary}
     * @param years how many years have passed
     */
    public record Remembered(int anniversary, int years) {}

    private Anniversaries() {}

    /**
     * The anniversary that a word stands in as what is remembered: {@code the 75th anniversary of the [signing] of the
     * [accord]}, {@code the [accord]'s 75th anniversary}.
     *
     * @return null where it stands in none, or in one without a number
     */
    public static @Nullable Remembered of(Sentence sentence, int event) {
        int steps = 0;
        for (int i = event; sentence.token(i).head() >= 0 && steps <= sentence.size(); steps++) {
            Token token = sentence.token(i);
            Token above = sentence.token(token.head());
            if (isOf(token) || token.role() == Role.POSSESSOR) {
                int marked = marked(sentence, above, token);
                int years = marked < 0 ? 0 : years(sentence, marked);
                if (years > 0) {
                    return new Remembered(marked, years);
                }
                if (marked >= 0) {
                    return null;
                }
            }
            if (!leadsUp(token, above)) {
                return null;
            }
            i = above.index();
        }
        return null;
    }

    /**
     * The word for the anniversary above {@code of} or {@code since}: the noun itself, the years that a verb celebrates
     * ({@code celebrated 150 years since the treaty}), or -1.
     */
    private static int marked(Sentence sentence, Token above, Token of) {
        if (JUBILEES.containsKey(above.lemma()) || above.lemma().equals(YEARS) && isCelebrated(sentence, above)) {
            return above.index();
        }
        if (CELEBRATE.contains(above.lemma())) {
            for (Token object : sentence.children(above.index(), Role.OBJECT)) {
                if (object.lemma().equals(YEARS) && object.index() < of.index()) {
                    return object.index();
                }
            }
        }
        return -1;
    }

    private static boolean isCelebrated(Sentence sentence, Token years) {
        return years.head() >= 0
                && CELEBRATE.contains(sentence.token(years.head()).lemma());
    }

    /**
     * The year of what is remembered, counted back from the date of the clause that marks the anniversary, else from the
     * day of the report. The expression that it answers is the anniversary's own.
     *
     * @return null where the word stands in no anniversary; an unresolved date where the year of the anniversary is
     *     not known
     */
    static @Nullable EventDate date(Sentence sentence, int event, List<TimeExpression> own, @Nullable LocalDate day) {
        Remembered remembered = of(sentence, event);
        if (remembered == null) {
            return null;
        }
        Token word = sentence.token(remembered.anniversary());
        TimeExpression expression = null;
        DateInterval year = null;
        Basis basis = Basis.UNRESOLVED;
        for (TimeExpression time : own) {
            DateInterval interval = time.interval();
            if (time.span().overlaps(word.span())) {
                expression = time;
            } else if (interval != null
                    && interval.start().getYear() == interval.end().getYear()
                    && year == null
                    && marks(sentence, time, word)) {
                year = interval;
                basis = time.basis();
            }
        }
        if (year == null && day != null) {
            year = DateInterval.day(day);
            basis = Basis.DATELINE;
        }
        if (year == null) {
            return new EventDate(null, Basis.UNRESOLVED, expression);
        }
        String value = String.format(Locale.ROOT, "%04d", year.start().getYear() - remembered.years());
        return new EventDate(Intervals.of(value), basis, expression);
    }

    /** Whether an expression dates the marking: it hangs on no noun but the anniversary. */
    private static boolean marks(Sentence sentence, TimeExpression time, Token word) {
        int at = sentence.headOf(time.span());
        while (at >= 0) {
            Token token = sentence.token(at);
            if (token.head() < 0 || token.isVerb() || token.index() == word.index()) {
                return at == word.index() || sentence.isBelow(word.index(), at);
            }
            Token above = sentence.token(token.head());
            if (above.isNoun() && above.index() != word.index()) {
                return false;
            }
            at = token.head();
        }
        return false;
    }

    private static boolean leadsUp(Token token, Token above) {
        boolean through = isOf(token)
                || token.role() == Role.PREPOSITION_OBJECT
                || token.role() == Role.OBJECT && above.tag().equals("VBG")
                || token.role() == Role.COMPLEMENT && above.form().equalsIgnoreCase("of")
                || token.role() == Role.CONJUNCT;
        return through && !(above.isVerb() && !above.tag().equals("VBG"));
    }

    private static boolean isFigure(String word) {
        return word.length() < 4 && !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isOf(Token token) {
        return token.form().equalsIgnoreCase("of") || token.form().equalsIgnoreCase("since");
    }

    /** The ordinal or number before the word, or the years that the word itself tells, or 0. */
    private static int years(Sentence sentence, int anniversary) {
        Token noun = sentence.token(anniversary);
        int own = JUBILEES.getOrDefault(noun.lemma(), 0);
        if (own > 0) {
            return own;
        }
        if (noun.lemma().equals("jubilee")) {
            return anniversary == 0
                    ? 0
                    : METALS.getOrDefault(sentence.token(anniversary - 1).lemma(), 0);
        }
        StringBuilder before = new StringBuilder();
        for (int i = Math.max(0, anniversary - REACH); i < anniversary; i++) {
            before.append(sentence.token(i).form()).append(' ');
        }
        int years = 0;
        for (Word word : Scanner.scan(before.toString())) {
            if (word.is(WordClass.NTH)) {
                years = Integer.parseInt(word.value(WordClass.NTH));
            } else if (noun.lemma().equals(YEARS) && isFigure(word.lower())) {
                years = Integer.parseInt(word.lower());
            }
        }
        return years;
    }
}
