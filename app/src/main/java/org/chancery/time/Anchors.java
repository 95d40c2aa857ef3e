package org.chancery.time;

import java.time.LocalDate;
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
     */
    record Given(Resolved date, int sentence, boolean explicit) {}

    private final @Nullable LocalDate day;
    private final List<Given> given = new ArrayList<>();
    private int sentence;
    private Tense tense = Tense.UNKNOWN;

    Anchors(@Nullable LocalDate day) {
        this.day = day;
    }

    /** The day that relative words count from, or null. */
    @Nullable LocalDate day() {
        return day;
    }

    Tense tense() {
        return tense;
    }

    /** Moves on to the next expression. */
    void at(int newSentence, Tense newTense) {
        sentence = newSentence;
        tense = newTense;
    }

    void give(Resolved date, boolean explicit) {
        given.add(new Given(date, sentence, explicit));
    }

    /** The last date that is at least as fine as {@code unit}, or null. */
    @Nullable Resolved last(TimeUnit unit) {
        for (int i = given.size() - 1; i >= 0; i--) {
            TimeUnit fine = Iso.unitOf(given.get(i).date.value());
            if (fine != null && fine.compareTo(unit) <= 0) {
                return given.get(i).date;
            }
        }
        return null;
    }

    /** The last date whose unit is exactly {@code unit}, or null. */
    @Nullable Resolved lastExactly(TimeUnit unit) {
        for (int i = given.size() - 1; i >= 0; i--) {
            if (Iso.unitOf(given.get(i).date.value()) == unit) {
                return given.get(i).date;
            }
        }
        return null;
    }

    /** The last date of any kind within the memory of the reader, or null. */
    @Nullable Resolved recent() {
        if (given.isEmpty() || sentence - given.get(given.size() - 1).sentence > MEMORY) {
            return null;
        }
        return given.get(given.size() - 1).date;
    }

    /** The last date at least as fine as a month, close by, or null. */
    @Nullable Resolved recentMonth() {
        for (int i = given.size() - 1; i >= 0 && sentence - given.get(i).sentence <= MEMORY; i--) {
            TimeUnit fine = Iso.unitOf(given.get(i).date.value());
            if (fine == TimeUnit.DAY || fine == TimeUnit.MONTH) {
                return given.get(i).date;
            }
        }
        return null;
    }

    /** The date just before, where it stands in this sentence or the one before and names its year; or null. */
    @Nullable Resolved narrative() {
        if (given.isEmpty()) {
            return null;
        }
        Given last = given.get(given.size() - 1);
        return last.explicit && sentence - last.sentence <= 1 ? last.date : null;
    }
}
