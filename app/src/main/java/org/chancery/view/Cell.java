package org.chancery.view;

import java.util.function.Supplier;
import org.chancery.record.Mentions;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a register.
 *
 * @param text empty where nothing tells it
 * @param evidence the sentence that it was read from; null where the cell is empty, or a field of the event as a whole
 */
public record Cell(String text, Mentions.@Nullable Evidence evidence) {

    static final Cell EMPTY = new Cell("", null);

    /** This, or the other where this is empty; only then is it read. */
    Cell or(Supplier<Cell> other) {
        return text.isEmpty() ? other.get() : this;
    }
}
