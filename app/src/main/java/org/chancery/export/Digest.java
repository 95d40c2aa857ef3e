package org.chancery.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes bytes on, counts them, and sums them up. Closing it leaves what lies behind open. */
public final class Digest extends FilterOutputStream {

    private final MessageDigest sha256;
    private long bytes;

    public Digest(OutputStream out) {
        super(out);
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        sha256.update((byte) one);
        bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        sha256.update(some, from, length);
        bytes += length;
    }

    @Override
    public void close() throws IOException {
        flush();
    }

    public long bytes() {
        return bytes;
    }

    /** Hexadecimal, of all bytes so far; asked for once, at the end. */
    public String sha256() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
