package org.chancery.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A note beside a record that says at which address a desk serves it, for programs that find the record taken. */
public final class Serving {

    private Serving() {}

    /** The address that the note gives, or null where there is none. The desk may be gone without having said so. */
    public static @Nullable String address(Path record) {
        try {
            String address =
                    Files.readString(note(record), StandardCharsets.UTF_8).strip();
            return address.startsWith("http://") ? address : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** A desk that cannot leave its note serves all the same. */
    static void say(Path record, String address) {
        try {
            Files.writeString(note(record), address + "\n", StandardCharsets.UTF_8);
        } catch (IOException e) {
            unsay(record);
        }
    }

    static void unsay(Path record) {
        note(record).toFile().delete();
    }

    private static Path note(Path record) {
        return record.resolveSibling(record.getFileName() + ".desk");
    }
}
