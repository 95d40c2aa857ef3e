package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
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

    /** Of the whole process, the database's threads and the compiler's included. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void measure(ExportRequest request, ExportFormat format) throws IOException {
        Path file = Files.createTempFile("chancery", "." + format.extension());
        long before = cpu();
        long start = System.nanoTime();
        Manifest manifest;
        try (OutputStream out = Files.newOutputStream(file)) {
            manifest = Exporter.write(request, format, out);
        }
        double wall = (System.nanoTime() - start) / 1e9;
        double seconds = (cpu() - before) / 1e9;
        Runtime machine = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%-10s %,9d events, %5.1f s of CPU, %,8.0f a second of CPU; %5.1f s by the clock; %,d MiB, heap %d"
                        + " MiB%n",
                format.label(),
                manifest.events(),
                seconds,
                manifest.events() / seconds,
                wall,
                manifest.bytes() >> 20,
                (machine.totalMemory() - machine.freeMemory()) >> 20);
        Files.delete(file);
    }
}
