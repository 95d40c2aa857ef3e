package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.record.Backup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery restore}: a backup in a record's place. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Checks a backup and puts it in the record's place; what stood there is kept beside it.",
        footer = {"", "Example:", "  chancery restore 2024-06-20.duckdb --record seeds.duckdb --replace"})
final class RestoreCommand extends RecordVerb {

    @Parameters(paramLabel = "BACKUP", description = "A file that chancery backup made.")
    private Path backup = Path.of("");

    @Option(names = "--replace", description = "A record may stand there; it is kept under another name.")
    private boolean replace;

    @Override
    public Integer call() {
        @Nullable Path old = Backup.restore(backup, recordFile(), replace);
        if (!Terminal.quiet(spec())) {
            out().println("Restored: " + recordFile() + (old == null ? "" : "; what was there is " + old));
        }
        out().flush();
        return 0;
    }
}
