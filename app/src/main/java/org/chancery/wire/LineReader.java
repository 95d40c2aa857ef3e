package org.chancery.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads UTF-8 lines of bounded length; the rest of a longer line is passed over, not kept. */
final class LineReader {

    private final InputStream in;
    private final int limit;

    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    record Line(String text, boolean tooLong) {}

    /** The next line without its end, or null behind the last. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        boolean any = false;
        boolean tooLong = false;
        for (int b = in.read(); b >= 0; b = in.read()) {
            any = true;
            if (b == '\n') {
                break;
            }
            if (bytes.size() < limit) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
        }
        if (!any) {
            return null;
        }
        if (tooLong) {
            return new Line("", true);
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        if (text.endsWith("\r")) {
            text = text.substring(0, text.length() - 1);
        }
        return new Line(text.startsWith("\uFEFF") ? text.substring(1) : text, false);
    }
}
