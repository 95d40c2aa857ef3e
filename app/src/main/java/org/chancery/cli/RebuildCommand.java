package org.chancery.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.pipeline.IngestResult;
import org.chancery.pipeline.LayeredCoder;
import org.chancery.pipeline.LayeredJoiner;
import org.chancery.pipeline.Layers;
import org.chancery.pipeline.Rebuild;
import org.chancery.pipeline.Remake;
import org.chancery.pipeline.RulesVersion;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.LinkWriter;
import org.chancery.source.Rejection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chancery rebuild}: all reports coded anew with the rules of today. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description =
                "Reads and codes all reports of the record anew with the rules of this version; the history keeps what"
                        + " changed.",
        footer = {
            "",
            "With --from a new record is made of the other's reports, decisions and withdrawals alone: a way to save a"
                    + " damaged one. Its history is not taken over.",
            "",
            "Examples:",
            "  chancery rebuild --record seeds.duckdb && chancery changes --record seeds.duckdb",
            "  chancery rebuild --from damaged.duckdb --record new.duckdb"
        })
final class RebuildCommand extends RecordVerb {

    @Option(names = "--from", paramLabel = "FILE", description = "Make a new record of the reports of this one.")
    private @Nullable Path from;

    @Override
    public Integer call() {
        if (from != null) {
            return remake(from);
        }
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(recordFile());
                IngestProgress progress = new IngestProgress(!Terminal.quiet(spec()) && Terminal.isTerminal())) {
            LinkWriter.Changes changes = new Rebuild(
                            record,
                            new LayeredCoder(Layers.english()),
                            new LayeredJoiner(),
                            Version.current(),
                            RulesVersion.current())
                    .run(progress);
            progress.close();
            if (!Terminal.quiet(spec())) {
                out().println("Events: " + changes.added() + " new, " + changes.changed() + " changed, "
                        + changes.merged() + " merged, " + changes.withdrawn() + " withdrawn.");
            }
            out().flush();
        }
        return 0;
    }

    private int remake(Path old) {
        if (Files.exists(recordFile())) {
            throw new ChanceryException(
                    ErrorCode.USAGE, recordFile() + " exists already", "name a new file with --record");
        }
        try (DiplomaticRecord damaged = DiplomaticRecord.openForReading(old);
                DiplomaticRecord made = DiplomaticRecord.openForWriting(recordFile());
                IngestProgress progress = new IngestProgress(!Terminal.quiet(spec()) && Terminal.isTerminal())) {
            IngestResult result = new Remake(
                            damaged, made, new LayeredJoiner(), Version.current(), RulesVersion.current())
                    .run(
                            new LayeredCoder(Layers.english()),
                            Runtime.getRuntime().availableProcessors(),
                            progress);
            progress.close();
            for (Rejection rejection : result.rejections()) {
                err().println("chancery: " + TextTable.clean(rejection.toString()));
            }
            err().flush();
            if (!Terminal.quiet(spec())) {
                out().println("Made of " + old + ": " + made.reports().count() + " reports, "
                        + made.events().count() + " events, "
                        + made.decisions().all().size() + " decisions; "
                        + result.rejections().size() + " reports could not be read. Record: " + recordFile());
            }
            out().flush();
            return result.rejections().isEmpty() ? 0 : 1;
        }
    }
}
