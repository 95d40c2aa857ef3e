package org.chancery.desk.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.desk.account.Role;
import org.chancery.export.ExportName;
import org.chancery.record.DiplomaticRecord;

/**
 * The whole record as of the moment that it is asked for, while others read and write it. The copy is made beside the
 * record, where there is room for one if anywhere, and deleted when it is sent; one is made at a time.
 */
final class BackupRoute {

    /** Where it is asked for, below {@code /api/v1}. */
    static final String PATH = "/backup";

    private final DiplomaticRecord record;
    private final Semaphore turn = new Semaphore(1);

    BackupRoute(DiplomaticRecord record) {
        this.record = record;
    }

    List<Route> routes() {
        return List.of(Route.post(
                        PATH,
                        "backup",
                        "backup",
                        "A copy of the whole record as of now, a DuckDB file",
                        null,
                        "",
                        Role.ADMIN,
                        this::send)
                .as("application/vnd.duckdb"));
    }

    private void send(Call call) throws IOException {
        if (!turn.tryAcquire()) {
            throw new ChanceryException(ErrorCode.BUSY, "another backup is being taken", "come again when it is done");
        }
        Path beside = Objects.requireNonNullElse(record.file().toAbsolutePath().getParent(), Path.of("."));
        Path folder = Files.createTempDirectory(beside, ".chancery-backup-");
        Path copy = folder.resolve("record.duckdb");
        try {
            record.backup(copy);
            Context context = call.context();
            context.header(
                    "Content-Disposition",
                    "attachment; filename=\"" + ExportName.of("record", Map.of(), "duckdb") + "\"");
            context.header("Content-Length", Long.toString(Files.size(copy)));
            Download.stream(context, out -> Files.copy(copy, out));
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(folder);
            turn.release();
        }
    }
}
