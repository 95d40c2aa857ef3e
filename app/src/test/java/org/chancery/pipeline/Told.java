package org.chancery.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.record.DiplomaticRecord;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Sourced;

/** Short reports in real records, read and joined by the real layers. */
public final class Told {

    private Told() {}

    /**
     * Takes reports in, one run each, and looks at the record.
     *
     * @param reports day, blank, text
     */
    public static void keep(Path file, Consumer<DiplomaticRecord> look, String... reports) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            for (String report : reports) {
                List<Sourced> sources = new ArrayList<>();
                sources.add(raw(report));
                new Ingest(record, new LayeredCoder(Layers.english()), new LayeredJoiner(), "test", "test")
                        .run(sources.iterator(), 1, IngestListener.SILENT);
            }
            look.accept(record);
        }
    }

    private static RawReport raw(String report) {
        LocalDate day = LocalDate.parse(report.substring(0, 10));
        return new RawReport(
                RawReport.Form.TEXT,
                report.substring(11),
                day + ".txt",
                new Declared(null, null, null, day, null, null, List.of(), "Harbour Post", null, null, true));
    }
}
