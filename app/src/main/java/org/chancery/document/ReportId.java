package org.chancery.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chancery.source.RawReport;
import org.jspecify.annotations.Nullable;

/** Ids of reports, made from what came in: its text, form, address, declared title and outlet. */
public final class ReportId {

    private ReportId() {}

    /** {@code d_} and sixteen hexadecimal digits. */
    public static String of(RawReport raw) {
        MessageDigest digest = sha256();
        add(digest, raw.form().name());
        add(digest, raw.declared().url());
        add(digest, raw.declared().title());
        add(digest, raw.declared().outlet());
        add(digest, raw.text());
        return "d_" + HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    private static void add(MessageDigest digest, @Nullable String part) {
        if (part != null) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
        }
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
