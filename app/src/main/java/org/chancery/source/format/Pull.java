package org.chancery.source.format;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.chancery.source.Sourced;
import org.jspecify.annotations.Nullable;

/** An iterator that computes its next element when asked for it. */
abstract class Pull implements Iterator<Sourced> {

    private @Nullable Sourced ready;
    private boolean ended;

    /** The next element, or null behind the last. Not called again after null. */
    abstract @Nullable Sourced pull();

    @Override
    public final boolean hasNext() {
        if (ready == null && !ended) {
            ready = pull();
            ended = ready == null;
        }
        return ready != null;
    }

    @Override
    public final Sourced next() {
        if (!hasNext() || ready == null) {
            throw new NoSuchElementException();
        }
        Sourced next = ready;
        ready = null;
        return next;
    }
}
