package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * All benchmarks by one command, each beside another program in the same run; prints tables that docs/performance.md can
 * hold. Arguments: the parts wanted ({@code coding}, {@code start}, {@code ingest}, {@code join}, {@code queries},
 * {@code layers}), all where none is named. Runs in the root of the repository.
 */
public final class Benchmarks {

    private static final String LINE = "{\"id\":1,\"text\":\"Delegates of Chile met officials of Peru in Lima on"
            + " Monday.\",\"date\":\"2024-05-07\"}\n";
    private static final int PASSES = 30;
    private static final int STARTS = 5;
    private static final int REPORTS = 1000;
    private static final int PEER_REPORTS = 20;
    private static final int JOINED = 100_000;
    private static final List<Integer> EVENTS = List.of(10_000, 100_000, 1_000_000);
    private static final String JAR = "app/target/chancery.jar";
    private static final List<String> LAUNCHER = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        List<String> parts = arguments.length > 0
                ? List.of(arguments)
                : List.of("coding", "start", "ingest", "join", "queries", "layers");
        for (String part : parts) {
            System.out.printf("%n## %s%n%n", part);
            switch (part) {
                case "coding" -> coding();
                case "start" -> start();
                case "ingest" -> ingest();
                case "join" -> join();
                case "queries" -> queries();
                case "layers" -> layers();
                default -> throw new IllegalArgumentException("no part " + part);
            }
        }
    }

    private static void coding() throws IOException {
        row("tokens/s of one thread's CPU time, warm", "the coder", "CoreNLP", "ratio");
        rule(4);
        for (String place : List.of(Reports.DENSE, Reports.ORDINARY)) {
            coded(place.equals(Reports.DENSE) ? "dense with events" : "ordinary news", Reports.of(place));
        }
        coded("invented reports", new Newsroom().reports(PEER_REPORTS));
    }

    private static void coded(String name, List<String> reports) {
        CodingSpeed.Result result = CodingSpeed.compare(reports, PASSES);
        row(
                name + " (" + result.tokens() + " tokens, " + result.mentions() + " mentions)",
                number(result.coder()),
                number(result.peer()),
                decimal(result.ratio()));
    }

    private static void start() throws IOException, InterruptedException {
        row("one sentence from a cold start, median of " + STARTS, "CPU, s", "clock, s", "memory, MB");
        rule(4);
        started("`java -jar chancery.jar code`", List.of("-jar", JAR, "code"));
        Path folder = Files.createTempDirectory("chancery-bench");
        Path archive = folder.resolve("classes.jsa");
        ProgramRun.of(java(launched("-XX:ArchiveClassesAtExit=" + archive)), Path.of("."), LINE);
        started("the launcher: first compiler alone, archive of classes", launched("-XX:SharedArchiveFile=" + archive));
        delete(folder);
        started("CoreNLP", List.of("-cp", System.getProperty("java.class.path"), Peer.class.getName()));
    }

    /** As {@code ./chancery code} starts it. */
    private static List<String> launched(String archive) {
        List<String> options = new ArrayList<>(LAUNCHER);
        options.addAll(List.of("-Xlog:disable", archive, "-jar", JAR, "code"));
        return options;
    }

    private static void started(String name, List<String> options) throws IOException, InterruptedException {
        List<ProgramRun> runs = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            runs.add(ProgramRun.of(java(options), Path.of("."), LINE));
        }
        runs.sort((one, other) -> Double.compare(one.cpu(), other.cpu()));
        ProgramRun middle = runs.get(STARTS / 2);
        row(name, decimal(middle.cpu()), decimal(middle.seconds()), number(middle.megabytes()));
    }

    private static void ingest() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("chancery-bench");
        Newsroom newsroom = new Newsroom();
        newsroom.write(folder.resolve("reports"), REPORTS);
        row(
                REPORTS + " invented reports into a new record",
                "clock, s",
                "CPU, s",
                "reports/s",
                "memory, MB",
                "bytes a report");
        rule(6);
        for (int threads = 1; threads <= 2; threads++) {
            for (String compiler : List.of("-XX:TieredStopAtLevel=4", "-XX:TieredStopAtLevel=1")) {
                ingested(folder, threads, compiler);
            }
        }
        Peer peer = new Peer();
        List<String> some = newsroom.reports(PEER_REPORTS);
        Lap.run(some, peer::read);
        double seconds = Lap.run(some, peer::read).seconds() * REPORTS / PEER_REPORTS;
        row("CoreNLP, its analysis alone, one thread, warm", "", decimal(seconds), decimal(REPORTS / seconds), "", "");
        delete(folder);
    }

    private static void ingested(Path folder, int threads, String compiler) throws IOException, InterruptedException {
        Path file = folder.resolve("record-" + threads + compiler.charAt(compiler.length() - 1) + ".duckdb");
        ProgramRun run = ProgramRun.of(
                java(List.of(
                        "-XX:+UseSerialGC",
                        compiler,
                        "-Xmx1g",
                        "-jar",
                        JAR,
                        "ingest",
                        folder.resolve("reports").toString(),
                        "--threads",
                        String.valueOf(threads),
                        "--record",
                        file.toString())),
                Path.of("."),
                "");
        row(
                threads
                        + (threads == 1 ? " thread" : " threads")
                        + (compiler.endsWith("1") ? ", first compiler alone" : ", both compilers"),
                decimal(run.seconds()),
                decimal(run.cpu()),
                decimal(REPORTS / run.seconds()),
                number(run.megabytes()),
                number((double) Files.size(file) / REPORTS));
    }

    /** The linker measures itself, with the mentions that its tests invent. */
    private static void join() throws IOException, InterruptedException {
        shown("-Xmx3g", "org.chancery.event.identity.LinkBenchmark", String.valueOf(JOINED));
    }

    /** So do the views, over records that are invented. */
    private static void queries() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("chancery-bench");
        for (int events : EVENTS) {
            shown(
                    "-Xmx1g",
                    "org.chancery.record.ViewBenchmark",
                    String.valueOf(events),
                    folder.resolve(events + ".duckdb").toString());
        }
        delete(folder);
    }

    /** What a class of the program's tests prints. */
    private static void shown(String memory, String... program) throws IOException, InterruptedException {
        String path = "app/target/test-classes" + System.getProperty("path.separator")
                + System.getProperty("java.class.path");
        List<String> options = new ArrayList<>(List.of(memory, "-XX:+UseSerialGC", "-cp", path));
        options.addAll(List.of(program));
        System.out.println("```");
        System.out.flush();
        int exit = new ProcessBuilder(java(options)).inheritIO().start().waitFor();
        System.out.println("```");
        if (exit != 0) {
            throw new IOException("exit " + exit);
        }
    }

    private static void layers() throws RunnerException {
        Map<String, double[]> speeds = new TreeMap<>();
        for (int threads = 1; threads <= 2; threads++) {
            Collection<RunResult> results = new Runner(new OptionsBuilder()
                            .include(LayerBenchmark.class.getName())
                            .threads(threads)
                            .build())
                    .run();
            for (RunResult result : results) {
                String name = result.getParams().getBenchmark();
                String text = result.getParams().getParam("text");
                double[] both = speeds.computeIfAbsent(
                        text + ", " + name.substring(name.lastIndexOf('.') + 1), n -> new double[2]);
                both[threads - 1] = result.getSecondaryResults().get("tokens").getScore();
            }
        }
        row("tokens/s by the clock, JMH", "one thread", "two threads");
        rule(3);
        speeds.forEach((name, speed) -> row(name, number(speed[0]), number(speed[1])));
    }

    private static List<String> java(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        return command;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void row(String... cells) {
        System.out.println("| " + String.join(" | ", cells) + " |");
    }

    private static void rule(int columns) {
        String[] cells = new String[columns];
        Arrays.fill(cells, "---");
        row(cells);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
