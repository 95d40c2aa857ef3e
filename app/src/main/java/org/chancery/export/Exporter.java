package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.chancery.export.table.ParquetEvents;

/** Writes the events of a question in a format, from the first to the last; memory does not grow with their number. */
public final class Exporter {

    private Exporter() {}

    /** @param out is flushed, not closed */
    public static Manifest write(ExportRequest request, ExportFormat format, OutputStream out) throws IOException {
        Digest digest = new Digest(out);
        long[] counts = format == ExportFormat.PARQUET
                ? new long[] {ParquetEvents.write(request, digest), 0}
                : oneByOne(request, format, digest);
        return new Manifest(
                format,
                request.query(),
                counts[0],
                counts[1],
                digest.bytes(),
                digest.sha256(),
                request.record().runs().all());
    }

    /** @return how many were written, and how many the format cannot hold */
    private static long[] oneByOne(ExportRequest request, ExportFormat format, OutputStream out) throws IOException {
        EventWriter writer = format.open(request, out);
        if (!format.isRows()) {
            return all(request, format, writer);
        }
        try (WritingBeside beside = new WritingBeside(writer)) {
            long[] counts = all(request, format, beside);
            return new long[] {counts[0] - beside.leftOut(), counts[1] + beside.leftOut()};
        }
    }

    private static long[] all(ExportRequest request, ExportFormat format, EventWriter writer) throws IOException {
        long[] counts = new long[2];
        try {
            ExportRequest.EventConsumer each = event -> counts[writer.write(event) ? 0 : 1]++;
            if (format.isFeed()) {
                request.latest(each);
            } else if (format.holdsWhatHappened()) {
                long others = request.eachThatHappened(each);
                counts[1] += others;
            } else {
                request.each(each);
            }
            writer.end();
            return counts;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
