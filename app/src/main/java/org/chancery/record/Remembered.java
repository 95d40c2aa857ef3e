package org.chancery.record;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that were read from texts lately: the same two parties, the same registers stand in row after row. A newer text
 * takes the place of an older one. Safe from several threads.
 *
 * @param <V> immutable
 */
final class Remembered<V> {

    private static final int PLACES = 4096;

    private final AtomicReferenceArray<@Nullable Entry<V>> entries = new AtomicReferenceArray<>(PLACES);
    private final Function<String, V> reader;

    Remembered(Function<String, V> reader) {
        this.reader = reader;
    }

    private record Entry<V>(String text, V value) {}

    V of(String text) {
        int place = (text.hashCode() * 0x9E3779B1) >>> 20;
        Entry<V> entry = entries.get(place);
        if (entry == null || !entry.text().equals(text)) {
            entry = new Entry<>(text, reader.apply(text));
            entries.set(place, entry);
        }
        return entry.value();
    }
}
