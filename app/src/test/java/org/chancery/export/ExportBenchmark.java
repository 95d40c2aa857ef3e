package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;

/**
 * Measures how many events a second are exported, over a record that {@code ViewBenchmark} made. Run by hand:
 * {@code ExportBenchmark FILE FORMAT...}; all of a record, into a file that is thrown away.
 */
final class ExportBenchmark {

    private ExportBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(Path.of(arguments[0]))) {
            ExportRequest request =
                    new ExportRequest(record, EventFilter.ALL, null, Map.of(), Set.of(), true, new Links(null));
            for (int i = 1; i < arguments.length; i++) {
                measure(request, ExportFormat.of(arguments[i]));
            }
        }
    }

    private static void measure(ExportRequest request, ExportFormat format) throws IOException {
        Path file = Files.createTempFile("chancery", "." + format.extension());
        long start = System.nanoTime();
        Manifest manifest;
        try (OutputStream out = Files.newOutputStream(file)) {
            manifest = Exporter.write(request, format, out);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Runtime machine = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%-10s %,9d events %7.1f s %,9.0f a second, %,d MiB, heap %d MiB%n",
                format.label(),
                manifest.events(),
                seconds,
                manifest.events() / seconds,
                manifest.bytes() >> 20,
                (machine.totalMemory() - machine.freeMemory()) >> 20);
        Files.delete(file);
    }
}
