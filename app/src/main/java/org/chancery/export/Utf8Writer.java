package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Text as UTF-8, encoded many lines at a time: what an export spends on each sign counts. Halves of pairs that stand
 * alone become {@code ?}. Closing it leaves what lies behind open.
 */
final class Utf8Writer extends Writer {

    private static final int TOGETHER = 1 << 15;

    private final OutputStream out;
    private final StringBuilder waiting = new StringBuilder(TOGETHER + 4096);

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] signs, int from, int length) throws IOException {
        waiting.append(signs, from, length);
        passOn();
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        waiting.append(text, from, from + length);
        passOn();
    }

    @Override
    public void write(int sign) throws IOException {
        waiting.append((char) sign);
        passOn();
    }

    @Override
    public Writer append(CharSequence text) throws IOException {
        waiting.append(text);
        passOn();
        return this;
    }

    @Override
    public void flush() throws IOException {
        encode(waiting.length());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    /** A first half of a pair waits for its second. */
    private void passOn() throws IOException {
        int length = waiting.length();
        if (length >= TOGETHER) {
            encode(Character.isHighSurrogate(waiting.charAt(length - 1)) ? length - 1 : length);
        }
    }

    private void encode(int length) throws IOException {
        if (length > 0) {
            out.write(waiting.substring(0, length).getBytes(StandardCharsets.UTF_8));
            waiting.delete(0, length);
        }
    }
}
