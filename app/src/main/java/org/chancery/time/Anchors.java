package org.chancery.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What relative expressions may count from: the dates that the text has given so far, then the day of the report. */
final class Anchors {

    /** How many sentences a date that the text gave stays in mind. */
    private static final int MEMORY = 3;

    /**
     * A date the text gave.
     *
     * @param sentence number of its sentence
     * @param explicit whether its words name the year
     * @param compared whether it is only what another date is compared with ({@code a year earlier})
     * @param aside whether it dates a thing ({@code the treaty of 1904}) and not what is told
     * @param opens whether it opens its sentence ({@code In May 2019 …})
     * @param carried whether its year came from the sentence before in this way
     */
    record Given(
            Resolved date,
            int sentence,
            boolean explicit,
            boolean compared,
            boolean aside,
            boolean opens,
            boolean carried) {}

    private final @Nullable LocalDate day;
    private final @Nullable YearMonth month;
    private final List<Given> given = new ArrayList<>();
    private int sentence;
    private Tense tense = Tense.UNKNOWN;
    private boolean opens;
    private boolean done;
    private @Nullable Resolved shared;

    /**
     * @param day the day of the report, or null
     * @param month its month, where that is all that is known of its day, else null
     */
    Anchors(@Nullable LocalDate day, @Nullable YearMonth month) {
        this.day = day;
        this.month = month;
    }

    /** The last day on which the report can have come out: what a day without its year counts from; or null. */
    @Nullable
    LocalDate latest() {
        return day != null || month == null ? day : month.atEndOfMonth();
    }

    /** The day that relative words count from, or null. */
    @Nullable
    LocalDate day() {
        return day;
    }

    Tense tense() {
        return tense;
    }

    /** Moves on to the next expression. */
    void at(int newSentence, Tense newTense, boolean newOpens, boolean newDone) {
        sentence = newSentence;
        tense = newTense;
        opens = newOpens;
        done = newDone;
        shared = null;
    }

    /** Says that the expression dates the same noun as an earlier one did. */
    void share(Resolved month) {
        shared = month;
    }

    /** The date as fine as a month that the noun of the expression bears, or null. */
    @Nullable
    Resolved shared() {
        return shared;
    }

    /** {@code In May 2019 … . In June …}: the sentence goes on with the year of the one before. */
    boolean chained() {
        Given last = given.isEmpty() ? null : given.get(given.size() - 1);
        return last != null
                && opens
                && last.opens
                && sentence == last.sentence + 1
                && tense == Tense.PAST
                && (last.explicit || last.carried);
    }

    /** Whether a verb of the past bears the expression itself, so that it cannot lie ahead. */
    boolean isDone() {
        return done;
    }

    void give(Resolved date, Meaning meaning, boolean aside) {
        boolean explicit = meaning instanceof Meaning.Calendar calendar && calendar.year() > 0;
        boolean shifted = meaning instanceof Meaning.Shift shift && shift.unit() == TimeUnit.YEAR
                || meaning instanceof Meaning.Relative relative
                        && !relative.now()
                        && relative.unit() == TimeUnit.YEAR
                        && relative.n() < 0
                || meaning instanceof Meaning.YearPart part
                        && (part.back() != null && part.back() == 1
                                || part.code().isEmpty());
        boolean carried =
                chained() && date.basis() == given.get(given.size() - 1).date.basis();
        given.add(new Given(date, sentence, explicit, shifted, aside, opens, carried));
    }

    /** The last date that is at least as fine as {@code unit}, or null. */
    @Nullable
    Resolved last(TimeUnit unit) {
        for (int i = given.size() - 1; i >= 0; i--) {
            TimeUnit fine = Iso.unitOf(given.get(i).date.value());
            if (fine != null && fine.compareTo(unit) <= 0) {
                return given.get(i).date;
            }
        }
        return null;
    }

    /** The last date at least as fine as {@code unit} in this sentence or the one before, or null. */
    @Nullable
    Resolved recent(TimeUnit unit) {
        for (int i = given.size() - 1; i >= 0 && sentence - given.get(i).sentence <= 1; i--) {
            TimeUnit fine = Iso.unitOf(given.get(i).date.value());
            if (fine != null && fine.compareTo(unit) <= 0 && !given.get(i).compared) {
                return given.get(i).date;
            }
        }
        return null;
    }

    /** The last date whose unit is exactly {@code unit}, or null. */
    @Nullable
    Resolved lastExactly(TimeUnit unit) {
        for (int i = given.size() - 1; i >= 0; i--) {
            if (Iso.unitOf(given.get(i).date.value()) == unit && !given.get(i).compared) {
                return given.get(i).date;
            }
        }
        return null;
    }

    /** The last date of exactly that unit in this sentence or the two before, or null. */
    @Nullable
    Resolved near(TimeUnit unit) {
        for (int i = given.size() - 1; i >= 0 && sentence - given.get(i).sentence <= 2; i--) {
            if (Iso.unitOf(given.get(i).date.value()) == unit && !given.get(i).compared) {
                return given.get(i).date;
            }
        }
        return null;
    }

    /** The last date of any kind within the memory of the reader, or null. */
    @Nullable
    Resolved recent() {
        if (given.isEmpty() || sentence - given.get(given.size() - 1).sentence > MEMORY) {
            return null;
        }
        return given.get(given.size() - 1).date;
    }

    /** The last date at least as fine as a month, close by, or null. */
    @Nullable
    Resolved recentMonth() {
        for (int i = given.size() - 1; i >= 0 && sentence - given.get(i).sentence <= MEMORY; i--) {
            TimeUnit fine = Iso.unitOf(given.get(i).date.value());
            if (fine == TimeUnit.DAY || fine == TimeUnit.MONTH) {
                return given.get(i).date;
            }
        }
        return null;
    }

    /**
     * The date with its year that the text told just before: in this sentence, or, where the report itself is undated, a
     * few sentences back. A bare year reaches no further than its sentence: it is mostly history, not the thread.
     */
    @Nullable
    Resolved narrative() {
        if (given.isEmpty()) {
            return null;
        }
        Given last = given.get(given.size() - 1);
        TimeUnit fine = Iso.unitOf(last.date.value());
        if (latest() == null) {
            // Nothing else can tell the year: what the text told just before may.
            boolean told = last.date.interval() != null && !(last.aside && sentence > last.sentence);
            return told && sentence - last.sentence <= MEMORY ? last.date : null;
        }
        boolean close = last.explicit && sentence == last.sentence || chained();
        return close && (fine == TimeUnit.DAY || fine == TimeUnit.MONTH) ? last.date : null;
    }
}
