package org.chancery.record;

import java.nio.file.Path;
import org.chancery.ChanceryException;

/** Tries to open a record for writing, then for reading, and says how it went. */
final class OtherProcess {

    private OtherProcess() {}

    public static void main(String[] args) {
        attempt(
                "writing",
                () -> DiplomaticRecord.openForWriting(Path.of(args[0])).close());
        attempt(
                "reading",
                () -> DiplomaticRecord.openForReading(Path.of(args[0])).close());
    }

    private static void attempt(String what, Runnable work) {
        try {
            work.run();
            System.out.println("opened " + what);
        } catch (ChanceryException e) {
            System.out.println(e.code() + " " + what + ": " + e.getMessage());
        }
    }
}
