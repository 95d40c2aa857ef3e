package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.record.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery backup}: a copy of the whole record. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies the whole record, as of one moment, to a file that does not exist yet.",
        footer = {
            "",
            "No other process may be writing the record.",
            "",
            "Example:",
            "  chancery backup 2024-06-20.duckdb --record seeds.duckdb"
        })
final class BackupCommand extends RecordVerb {

    @Parameters(paramLabel = "FILE", description = "The copy.")
    private Path target = Path.of("");

    @Override
    public Integer call() {
        Backup.take(recordFile(), target);
        if (!Terminal.quiet(spec())) {
            out().println("Backup of " + recordFile() + ": " + target);
        }
        out().flush();
        return 0;
    }
}
