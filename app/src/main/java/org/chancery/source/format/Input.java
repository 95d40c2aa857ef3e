package org.chancery.source.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.chancery.source.Limits;
import org.chancery.source.Rejection;
import org.chancery.source.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Bytes whose format is still to be told.
 *
 * @param stream the bytes, markable
 * @param origin where they come from, for people
 * @param type the content type that the transport names, null if it names none
 * @param limits how much is read
 * @param depth how many archives are around it
 */
public record Input(
        BufferedInputStream stream, String origin, @Nullable String type, Limits limits, int depth) {

    private static final int HEAD = 1 << 16;

    /** An input at the outside. */
    public static Input of(InputStream stream, String origin, Limits limits) {
        return new Input(new BufferedInputStream(stream, HEAD), origin, null, limits, 0);
    }

    /** An input at the outside whose transport names a content type. */
    public static Input of(InputStream stream, String origin, @Nullable String type, Limits limits) {
        return new Input(new BufferedInputStream(stream, HEAD), origin, type, limits, 0);
    }

    /** What lies inside this one. */
    Input inside(InputStream inner, String name) {
        return new Input(new BufferedInputStream(inner, HEAD), name, null, limits, depth + 1);
    }

    /** The first bytes, at most 64 KiB; they can be read again. */
    byte[] head() throws IOException {
        stream.mark(HEAD);
        byte[] head = stream.readNBytes(HEAD);
        stream.reset();
        return head;
    }

    /** All bytes, or the reason why they cannot be had. */
    byte[] all() throws RefusedException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        byte[] buffer = new byte[1 << 14];
        try {
            for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
                if (bytes.size() + (long) n > limits.document()) {
                    throw new RefusedException(
                            refuse(Reason.TOO_LARGE, "larger than %d MiB unpacked".formatted(limits.document() >> 20)));
                }
                bytes.write(buffer, 0, n);
            }
        } catch (EOFException e) {
            throw new RefusedException(refuse(Reason.TRUNCATED, "ends before its end: truncated"));
        } catch (ZipException e) {
            throw new RefusedException(refuse(Reason.MALFORMED, "broken compression: " + e.getMessage()));
        } catch (IOException e) {
            throw new RefusedException(reasonOf(e));
        }
        return bytes.toByteArray();
    }

    Rejection refuse(Reason reason, String detail) {
        return new Rejection(reason, detail, origin);
    }

    Rejection reasonOf(IOException e) {
        String message = String.valueOf(e.getMessage());
        boolean cut = e instanceof EOFException
                || message.contains("Unexpected end")
                || message.contains("truncated")
                || message.contains("Unexpected EOF")
                || message.contains("end of stream")
                || message.contains("unexpected end");
        return cut
                ? refuse(Reason.TRUNCATED, "ends before its end: truncated")
                : refuse(Reason.MALFORMED, "cannot be read: " + message);
    }
}
