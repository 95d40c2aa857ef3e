package org.chancery.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.chancery.pipeline.SampleCorpus;
import org.chancery.record.ArchiveFiles;
import org.chancery.record.RecordJson;
import org.chancery.source.RawReport;

/**
 * What a second core brings to reading and coding: the sample corpus many times over, through the coding of an archive on
 * one core and on two, in turn in one warm process. {@code CodingScaling REPORTS PAIRS}. Where other programs keep the
 * cores busy the clock says little; what the tasks used and how many ran at once is printed beside it.
 */
final class CodingScaling {

    private static final int CHUNKS = 16;

    private CodingScaling() {}

    public static void main(String[] arguments) throws IOException {
        int reports = Integer.parseInt(arguments[0]);
        int pairs = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("chancery-scaling");
        Path input = write(folder.resolve("reports.jsonl"), reports);
        run(2, input, folder.resolve("warm"));
        List<Double> ratios = new ArrayList<>();
        System.out.println("| cores | clock, s | tasks, CPU s | tasks at once | reports/s |");
        System.out.println("|---|---|---|---|---|");
        for (int pair = 0; pair < pairs; pair++) {
            boolean oneFirst = pair % 2 == 0;
            double first = run(oneFirst ? 1 : 2, input, folder.resolve("first-" + pair));
            double second = run(oneFirst ? 2 : 1, input, folder.resolve("second-" + pair));
            ratios.add(oneFirst ? first / second : second / first);
        }
        ratios.sort(null);
        System.out.printf("two cores are %.2f times one (median of %d pairs)%n", ratios.get(pairs / 2), pairs);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Seconds of the clock. */
    private static double run(int cores, Path input, Path archive) throws IOException {
        try (SparkSession spark = Archive.builder("local[" + cores + "]").getOrCreate()) {
            new ArchiveJob(
                            spark,
                            new ArchiveJob.Order(
                                    List.of(input.toString()),
                                    archive.toString(),
                                    Files.size(input) / CHUNKS + 1,
                                    CHUNKS),
                            told -> {})
                    .run();
        }
        ArchiveFiles.Batch batch =
                RecordJson.read(Files.readString(archive.resolve("batches/0.json")), ArchiveFiles.Batch.class);
        System.out.printf(
                "| %d | %.1f | %.1f | %.2f | %.0f |%n",
                cores,
                batch.seconds(),
                batch.costs().stream()
                        .filter(cost -> cost.step().equals("code"))
                        .mapToDouble(ArchiveFiles.Cost::cpuSeconds)
                        .sum(),
                (batch.readSeconds() + batch.codeSeconds()) / batch.seconds(),
                batch.reports() / batch.seconds());
        return batch.seconds();
    }

    /** The sample corpus again and again, three reports to one, which makes it as long as an ordinary one. */
    private static Path write(Path file, int reports) throws IOException {
        List<String> corpus = SampleCorpus.reports().stream()
                .map(RawReport.class::cast)
                .filter(report -> report.form() != RawReport.Form.HTML)
                .map(RawReport::text)
                .toList();
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int i = 0; i < reports; i++) {
                List<String> three = new ArrayList<>();
                for (int j = 0; j < 3; j++) {
                    three.add(corpus.get((i + 7 * j) % corpus.size()));
                }
                lines.write(mapper.writeValueAsString(Map.of("text", String.join("\n\n", three))));
                lines.newLine();
            }
        }
        return file;
    }
}
