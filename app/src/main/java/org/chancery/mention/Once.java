package org.chancery.mention;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is worked out the first time that it is asked for. For one thread. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> work;
    private @Nullable T done;

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        T value = done;
        if (value == null) {
            value = work.get();
            done = value;
        }
        return value;
    }
}
