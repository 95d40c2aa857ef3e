package org.chancery.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Ids made from content, so that the same input has the same ids in every run. */
final class ContentId {

    private ContentId() {}

    /** The prefix and sixteen hexadecimal digits of SHA-256 over the parts. */
    static String of(String prefix, @Nullable Object... parts) {
        MessageDigest digest = digest();
        for (Object part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return prefix + HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /** SHA-256 of a text in UTF-8, hexadecimal. */
    static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
