package org.chancery.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Whether the file that was opened still stands under its name. What is written into a file that was removed, or that
 * another was put in the place of, is gone when it is closed; so it must not be acknowledged.
 */
final class Standing {

    private final Path file;
    private final @Nullable Object key;

    /** @param file one that is open */
    Standing(Path file) {
        this.file = file;
        this.key = key(file);
    }

    /** @throws ChanceryException where the file is gone or is another one */
    void check() {
        if (!Files.exists(file) || (key != null && !key.equals(key(file)))) {
            throw new ChanceryException(
                    ErrorCode.ENVIRONMENT,
                    file + " was removed or replaced while it was open; nothing more is kept in it",
                    "save what the open one holds with chancery backup while it is still served, then restore that");
        }
    }

    /** What the file system knows a file by whatever it is called; null where it has no such thing. */
    private static @Nullable Object key(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }
}
