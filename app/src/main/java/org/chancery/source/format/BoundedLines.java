package org.chancery.source.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, none longer than a bound; the rest of a longer one is passed over. */
final class BoundedLines {

    private final InputStream in;
    private final long limit;
    private boolean cut;

    BoundedLines(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its end, or null behind the last. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        cut = false;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (line.size() < limit) {
                line.write(b);
            } else {
                cut = true;
            }
        }
        return line.toByteArray();
    }

    /** Whether the last line was longer than the bound. */
    boolean wasCut() {
        return cut;
    }
}
