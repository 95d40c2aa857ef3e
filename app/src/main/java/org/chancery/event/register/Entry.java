package org.chancery.event.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the registers ask of an event.
 *
 * @param type PLOVER type, or {@code STATE}
 * @param state where it stands in its life, by its label
 * @param trigger the words that name it in the quoted sentence
 * @param quote the sentence that is quoted for it
 */
public record Entry(
        String type,
        @Nullable String mode,
        @Nullable String cameo,
        String state,
        List<String> objects,
        String trigger,
        String quote) {

    public Entry {
        objects = List.copyOf(objects);
    }
}
