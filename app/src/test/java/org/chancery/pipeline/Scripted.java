package org.chancery.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.DiplomaticRecord;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Sourced;

/** Scripted reports into real records. */
public final class Scripted {

    private Scripted() {}

    /** A report whose sentences {@link ScriptedCoder} reads. */
    public static RawReport report(String outlet, String day, String text) {
        return new RawReport(
                RawReport.Form.TEXT,
                text,
                outlet + ".txt",
                new Declared(null, null, null, LocalDate.parse(day), null, null, List.of(), outlet, null, null, true));
    }

    public static IngestResult ingest(Path file, RawReport... reports) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            return ingest(record, reports);
        }
    }

    public static IngestResult ingest(DiplomaticRecord record, RawReport... reports) {
        List<Sourced> sources = new ArrayList<>(List.of(reports));
        return new Ingest(record, new ScriptedCoder(), new ScriptedJoiner(), "test", "test")
                .run(sources.iterator(), 2, IngestListener.SILENT);
    }
}
