package org.chancery.cli;

import java.nio.file.Files;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.DiplomaticRecord;
import picocli.CommandLine.Command;

/** {@code chancery upgrade}: a record of an earlier version, brought up to date. */
@Command(
        name = "upgrade",
        mixinStandardHelpOptions = true,
        description = "Brings a record of an earlier version up to date; every verb that writes does so too.",
        footer = {
            "",
            "Nothing that the record holds is changed, tables and columns are added. An earlier program does not read it"
                    + " afterwards: copy the file first where one is still in use.",
            "",
            "Example:",
            "  chancery upgrade --record seeds.duckdb"
        })
final class UpgradeCommand extends RecordVerb {

    @Override
    public Integer call() {
        if (!Files.exists(recordFile())) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND, "there is no record at " + recordFile(), "name one with --record");
        }
        DiplomaticRecord.openForWriting(recordFile()).close();
        if (!Terminal.quiet(spec())) {
            out().println("Up to date: " + recordFile());
        }
        out().flush();
        return 0;
    }
}
