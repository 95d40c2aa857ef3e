package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.desk.Serving;
import org.chancery.record.Backup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery backup}: a copy of the whole record. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies the whole record, as of one moment, to a file that does not exist yet.",
        footer = {
            "",
            "Where a desk serves the record, it is asked for the copy, and goes on meanwhile. A desk with accounts"
                    + " wants",
            "an admin's token, in --token or the variable CHANCERY_TOKEN.",
            "",
            "Example:",
            "  chancery backup 2024-06-20.duckdb --record seeds.duckdb"
        })
final class BackupCommand extends RecordVerb {

    @Parameters(paramLabel = "FILE", description = "The copy.")
    private Path target = Path.of("");

    @Option(
            names = "--desk",
            paramLabel = "URL",
            description = "Address of the desk that serves the record (default: the one that says so itself).")
    private @Nullable String desk;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:CHANCERY_TOKEN}",
            description = "An admin's token for that desk.")
    private @Nullable String token;

    @Override
    public Integer call() {
        if (desk != null) {
            new RemoteBackup(desk, token).take(target);
        } else {
            take();
        }
        if (!Terminal.quiet(spec())) {
            out().println("Backup of " + recordFile() + ": " + target);
        }
        out().flush();
        return 0;
    }

    private void take() {
        try {
            Backup.take(recordFile(), target);
        } catch (ChanceryException e) {
            String serving = e.code() == ErrorCode.BUSY ? Serving.address(recordFile()) : null;
            if (serving == null) {
                throw e;
            }
            new RemoteBackup(serving, token).take(target);
        }
    }
}
