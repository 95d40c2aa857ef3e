package org.chancery.pipeline;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.chancery.source.Sourced;

/** Several sources in a row, each opened when the one before it has ended. */
final class ChainedIterator implements Iterator<Sourced> {

    private final Iterator<Supplier<Iterator<Sourced>>> parts;
    private Iterator<Sourced> current = Collections.emptyIterator();

    ChainedIterator(Iterator<Supplier<Iterator<Sourced>>> parts) {
        this.parts = parts;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && parts.hasNext()) {
            current = parts.next().get();
        }
        return current.hasNext();
    }

    @Override
    public Sourced next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
