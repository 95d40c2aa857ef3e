package org.chancery.cli;

import java.nio.file.Path;
import org.chancery.pipeline.ArchiveImport;
import org.chancery.pipeline.LayeredCoder;
import org.chancery.pipeline.LayeredJoiner;
import org.chancery.pipeline.Layers;
import org.chancery.record.DiplomaticRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery import}: an archive in. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes an archive that chancery archive made into the record.",
        footer = {
            "",
            "Reports that the record has already are passed over. A record that holds other reports joins all anew;",
            "so does one whose pages share paragraphs of their site, which are cut.",
            "",
            "Example:",
            "  chancery import news-2024-03 --record march.duckdb"
        })
final class ImportCommand extends RecordVerb {

    @Parameters(paramLabel = "FOLDER", description = "Folder of the archive.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(recordFile())) {
            ArchiveImport.Result result = new ArchiveImport(
                            record, new LayeredCoder(Layers.english()), new LayeredJoiner(), Version.current())
                    .run(folder);
            if (!Terminal.quiet(spec())) {
                out().println(
                                result.reports() == 0
                                        ? "Nothing new: the record " + recordFile() + " had all of it already."
                                        : result.reports() + " reports added; events: "
                                                + result.changes().added() + " new, "
                                                + result.changes().changed() + " changed, "
                                                + result.changes().merged() + " merged, "
                                                + result.changes().withdrawn() + " withdrawn. Record: " + recordFile());
            }
            out().flush();
        }
        return 0;
    }
}
