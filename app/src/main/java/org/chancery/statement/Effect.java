package org.chancery.statement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one word does to the event that it bears on.
 *
 * @param kind how it works
 * @param modality the modality that it sets; null unless it sets one
 * @param certainty from -3 to 3; a bound where it keeps
 */
record Effect(Kind kind, @Nullable Modality modality, double certainty) {

    enum Kind {
        /** The event has the modality named. */
        SET,
        /** The event keeps its own modality, its certainty is bounded; a negative bound turns it round. */
        KEEP,
        /** The event is as true as the word that governs it. */
        SAME
    }

    /** Reads {@code planned:2.0}, {@code keep:2.7}, {@code same:3}. */
    static Effect parse(KnowledgeFile.Row row, int column) {
        String cell = row.cell(column).strip();
        int colon = cell.indexOf(':');
        if (colon < 0) {
            throw new IllegalStateException(row.place() + ": no modality:certainty " + cell);
        }
        return of(row, cell.substring(0, colon), cell.substring(colon + 1));
    }

    static Effect of(KnowledgeFile.Row row, String modality, String certainty) {
        try {
            double value = Double.parseDouble(certainty.strip());
            return switch (modality.strip()) {
                case "keep" -> new Effect(Kind.KEEP, null, value);
                case "same" -> new Effect(Kind.SAME, null, value);
                default ->
                    new Effect(Kind.SET, Modality.valueOf(modality.strip().toUpperCase(Locale.ROOT)), value);
            };
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    row.place() + ": no modality and certainty " + modality + ":" + certainty, e);
        }
    }
}
