package org.chancery.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.chancery.source.Sourced;
import org.chancery.source.Sources;

/** The reports of one file, which is closed behind the last. */
final class ClosingIterator implements Iterator<Sourced> {

    private final Iterator<Sourced> found;
    private final InputStream in;

    ClosingIterator(Sources sources, InputStream in, String origin) {
        this.found = sources.each(in, origin);
        this.in = in;
    }

    @Override
    public boolean hasNext() {
        boolean more = found.hasNext();
        if (!more) {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return more;
    }

    @Override
    public Sourced next() {
        return found.next();
    }
}
