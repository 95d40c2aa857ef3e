package org.chancery.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
 * What a second core brings: the sample corpus many times over through the coding of an archive, in turn in one warm
 * process that is bound to one core and to two, with all it has: tasks, driver, collector, compiler. {@code CodingScaling
 * REPORTS PAIRS}. A third row of each round lets one task run where two cores are free, so that what a second core does
 * beside the tasks can be told. Where other programs keep the cores busy the clock says little; the processor time of all
 * threads is printed beside it.
 */
final class CodingScaling {

    private static final int CHUNKS = 16;
    private static final int BINDINGS = 10;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Path folder;
    private final Path input;
    private int runs;

    private CodingScaling(Path folder, Path input) {
        this.folder = folder;
        this.input = input;
    }

    /** Seconds of the clock: of coding, and of the whole run with its joins. */
    private record Seconds(double coding, double all) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int reports = Integer.parseInt(arguments[0]);
        int pairs = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("chancery-scaling");
        CodingScaling scaling = new CodingScaling(folder, write(folder.resolve("reports.jsonl"), reports));
        System.out.println("| tasks | cores | coding, s | reports/s | tasks, CPU s | read and coded at once |"
                + " with joins, s | CPU of all threads, s |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        scaling.run(2, 2);
        List<Double> coding = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            boolean oneFirst = pair % 2 == 0;
            Seconds first = scaling.run(oneFirst ? 1 : 2, oneFirst ? 1 : 2);
            Seconds second = scaling.run(oneFirst ? 2 : 1, oneFirst ? 2 : 1);
            Seconds one = oneFirst ? first : second;
            Seconds two = oneFirst ? second : first;
            Seconds oneTask = scaling.run(1, 2);
            coding.add(one.coding() / two.coding());
            all.add(one.all() / two.all());
            beside.add(oneTask.coding() / two.coding());
        }
        System.out.printf(
                "two cores are %.2f times one in coding, %.2f with the joins; %.2f times one task on two cores (medians of"
                        + " %d)%n",
                median(coding), median(all), median(beside), pairs);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Seconds run(int tasks, int cores) throws IOException, InterruptedException {
        bind(cores);
        Path archive = folder.resolve("run-" + runs++);
        long cpu = SYSTEM.getProcessCpuTime();
        long begin = System.nanoTime();
        try (SparkSession spark = Archive.builder("local[" + tasks + "]").getOrCreate()) {
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
        double all = (System.nanoTime() - begin) / 1e9;
        ArchiveFiles.Batch batch =
                RecordJson.read(Files.readString(archive.resolve("batches/0.json")), ArchiveFiles.Batch.class);
        System.out.printf(
                "| %d | %d | %.1f | %.0f | %.1f | %.2f | %.1f | %.1f |%n",
                tasks,
                cores,
                batch.seconds(),
                batch.reports() / batch.seconds(),
                batch.costs().stream()
                        .filter(cost -> cost.step().equals("code"))
                        .mapToDouble(ArchiveFiles.Cost::cpuSeconds)
                        .sum(),
                (batch.readSeconds() + batch.codeSeconds()) / batch.seconds(),
                all,
                (SYSTEM.getProcessCpuTime() - cpu) / 1e9);
        return new Seconds(batch.seconds(), all);
    }

    /** Lets all threads of this process run on so many cores and no more; one that ends meanwhile asks for another try. */
    private static void bind(int cores) throws IOException, InterruptedException {
        int exit = 1;
        for (int tries = 0; exit != 0 && tries < BINDINGS; tries++) {
            exit = new ProcessBuilder(
                            "taskset",
                            "--all-tasks",
                            "--cpu-list",
                            "--pid",
                            cores == 1 ? "0" : "0-" + (cores - 1),
                            String.valueOf(ProcessHandle.current().pid()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
        if (exit != 0) {
            throw new IOException("taskset ended with " + exit);
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /**
     * The sample corpus again and again, three reports to one, which makes it as long as an ordinary one. The first, which
     * tells the day, stays for a stretch: so do the days in a file of an archive.
     */
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
                three.add(corpus.get(i * corpus.size() / reports));
                for (int j = 0; j < 2; j++) {
                    three.add(corpus.get((i + 7 * j) % corpus.size()));
                }
                lines.write(mapper.writeValueAsString(Map.of("text", String.join("\n\n", three))));
                lines.newLine();
            }
        }
        return file;
    }
}
