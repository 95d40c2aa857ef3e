package org.chancery.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/** Finds where records start in a file that can be cut. */
final class RecordStarts {

    private static final int BUFFER = 1 << 16;

    /** Enough packed bytes to unpack the first words of a record. */
    private static final int PEEK = 1 << 10;

    private RecordStarts() {}

    /**
     * The first place at or behind {@code from} where a record starts, or the end of the file.
     *
     * @param length of the file
     */
    static long next(FSDataInputStream in, Chunk.Split split, long from, long length) throws IOException {
        if (from == 0 || from >= length) {
            return Math.min(from, length);
        }
        return split == Chunk.Split.LINES ? line(in, from, length) : member(in, from, length);
    }

    private static long line(FSDataInputStream in, long from, long length) throws IOException {
        byte[] buffer = new byte[BUFFER];
        in.seek(from - 1);
        long at = from - 1;
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    return at + i + 1;
                }
            }
            at += read;
        }
        return length;
    }

    private static long member(FSDataInputStream in, long from, long length) throws IOException {
        byte[] buffer = new byte[BUFFER + PEEK];
        long at = from;
        while (at < length) {
            in.seek(at);
            int read = in.readNBytes(buffer, 0, (int) Math.min(buffer.length, length - at));
            int looked = at + read >= length ? read : read - PEEK;
            for (int i = 0; i + 2 < read && i < looked; i++) {
                if (buffer[i] == 0x1f
                        && buffer[i + 1] == (byte) 0x8b
                        && buffer[i + 2] == 8
                        && isWarc(buffer, i, read)) {
                    return at + i;
                }
            }
            at += looked;
        }
        return length;
    }

    /** Whether a gzip member that holds a WARC record starts here. */
    static boolean isWarc(byte[] bytes, int start, int end) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes, start, end - start))) {
            return new String(in.readNBytes(5), StandardCharsets.US_ASCII).equals("WARC/");
        } catch (IOException e) {
            return false;
        }
    }
}
