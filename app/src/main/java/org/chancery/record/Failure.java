package org.chancery.record;

import java.sql.SQLException;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;

/** What the database could not do, in words of somebody who can do something about it. */
final class Failure {

    private static final List<String> DISK = List.of(
            "No space left", "File too large", "Disk quota", "ould not write", "ould not fsync", "Out of space");
    private static final List<String> DAMAGE = List.of("Corrupt", "checksum", "not match stored", "deserializ");
    private static final List<String> CLOSED = List.of("has been invalidated", "must be restarted");

    private Failure() {}

    static ChanceryException of(SQLException e) {
        String message = String.valueOf(e.getMessage());
        String line = message.lines().findFirst().orElse("");
        if (says(message, DISK)) {
            return new ChanceryException(
                    ErrorCode.ENVIRONMENT,
                    "the disk of the record is full, or fails: " + line,
                    "make room and run the same again; what was kept before is kept",
                    e);
        }
        if (says(message, DAMAGE)) {
            return damage(line, e);
        }
        if (says(message, CLOSED)) {
            return new ChanceryException(
                    ErrorCode.ENVIRONMENT,
                    "the record was closed after an error of its disk: " + line,
                    "start anew; what was kept before is kept",
                    e);
        }
        return new ChanceryException(
                ErrorCode.BAD_RECORD, "the record refuses: " + line, "run: chancery doctor, then report this", e);
    }

    /** The file is not what was written. */
    static ChanceryException damage(String what, SQLException e) {
        return new ChanceryException(
                ErrorCode.BAD_RECORD,
                "the record's file is damaged: " + what,
                "put a backup in its place: chancery restore BACKUP --replace; without one, save its reports:"
                        + " chancery rebuild --from DAMAGED --record NEW",
                e);
    }

    static boolean isDamage(String message) {
        return says(message, DAMAGE);
    }

    private static boolean says(String message, List<String> words) {
        return words.stream().anyMatch(message::contains);
    }
}
