package org.chancery.cli;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.export.EventJson;
import org.chancery.pipeline.Ingest;
import org.chancery.pipeline.IngestResult;
import org.chancery.pipeline.Inputs;
import org.chancery.pipeline.LayeredCoder;
import org.chancery.pipeline.LayeredJoiner;
import org.chancery.pipeline.Layers;
import org.chancery.pipeline.RulesVersion;
import org.chancery.record.DiplomaticRecord;
import org.chancery.source.Declared;
import org.chancery.source.Rejection;
import org.chancery.source.Sourced;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery ingest}: reports in. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Takes reports into the record: files, folders, patterns, or - for standard input.",
        footer = {
            "",
            "A report that the record has already is passed over; a run that was cut off is finished by the next.",
            "",
            "Examples:",
            "  chancery ingest reports/*.txt",
            "  chancery ingest page.html --outlet \"Meridian Wire\" --published 2024-03-20",
            "  curl -s https://example.org/story | chancery ingest - --url https://example.org/story"
        })
final class IngestCommand extends RecordVerb {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files, folders, patterns; - or nothing: standard input.")
    private List<String> files = List.of();

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published them, where they do not say.")
    private @Nullable String outlet;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where it was published, where it does not say; one report only.")
    private @Nullable String url;

    @Option(names = "--published", paramLabel = "DAY", description = "Day of publication, where they do not say.")
    private @Nullable LocalDate published;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Reports worked on at once (default: the cores there are).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--json", description = "Say what was done as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (threads < 1) {
            throw new ChanceryException(
                    ErrorCode.USAGE, "--threads " + threads + " is no number of threads", "use 1 or more");
        }
        if (files.isEmpty() && Terminal.isTerminal()) {
            throw new ChanceryException(
                    ErrorCode.USAGE, "no report is named", "name files or folders, or pipe a report in");
        }
        Declared said = new Declared(null, url, null, published, null, null, List.of(), outlet, null, null, true);
        Iterator<Sourced> sources = Inputs.open(files.isEmpty() ? List.of("-") : files, said, System.in);
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(recordFile());
                IngestProgress progress = new IngestProgress(!Terminal.quiet(spec()) && Terminal.isTerminal())) {
            IngestResult result = ingest(record).run(sources, threads, progress);
            progress.close();
            say(result);
            return result.hasErrors() ? 1 : 0;
        }
    }

    static Ingest ingest(DiplomaticRecord record) {
        return new Ingest(
                record,
                new LayeredCoder(Layers.english()),
                new LayeredJoiner(),
                Version.current(),
                RulesVersion.current());
    }

    private void say(IngestResult result) {
        for (Rejection rejection : result.rejections()) {
            err().println("chancery: " + TextTable.clean(rejection.toString()));
        }
        err().flush();
        if (json) {
            out().println(EventJson.line(EventJson.object()
                    .put("added", result.added())
                    .put("known", result.known())
                    .put("mentions", result.mentions())
                    .put("rejected", result.rejections().size())
                    .put("events_added", result.changes().added())
                    .put("events_changed", result.changes().changed())
                    .put("events_merged", result.changes().merged())
                    .put("events_withdrawn", result.changes().withdrawn())));
        } else if (!Terminal.quiet(spec())) {
            out().println(summary(result));
        }
        out().flush();
    }

    private String summary(IngestResult result) {
        if (result.added() + result.known() == 0) {
            return "No report was found.";
        }
        if (result.nothingNew()) {
            return "Nothing new: the record " + recordFile() + " had " + reports(result.known()) + " already.";
        }
        return reports(result.added()) + " added"
                + (result.known() > 0 ? ", " + result.known() + " known already" : "")
                + ", " + result.mentions() + " mentions; events: "
                + result.changes().added() + " new, "
                + result.changes().changed() + " changed, " + result.changes().merged() + " merged, "
                + result.changes().withdrawn() + " withdrawn. Record: " + recordFile();
    }

    private static String reports(long count) {
        return count == 1 ? "1 report" : count + " reports";
    }
}
