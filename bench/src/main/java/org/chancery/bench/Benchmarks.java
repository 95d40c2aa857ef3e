package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final Printout printout;

    private Benchmarks(Printout printout) {
        this.printout = printout;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Benchmarks benchmarks = new Benchmarks(new Printout(System.out));
        List<String> parts = arguments.length > 0
                ? List.of(arguments)
                : List.of("coding", "start", "ingest", "join", "queries", "layers");
        for (String part : parts) {
            benchmarks.run(part);
        }
    }

    private void run(String part) throws IOException, InterruptedException, RunnerException {
        printout.part(part);
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

    private void coding() throws IOException {
        Peer peer = new Peer();
        printout.table("tokens/s of one thread's CPU time, warm", "the coder", "CoreNLP", "ratio");
        for (String place : List.of(Reports.DENSE, Reports.ORDINARY)) {
            coded(place.equals(Reports.DENSE) ? "dense with events" : "ordinary news", Reports.of(place), peer);
        }
        coded("invented reports", new Newsroom().reports(PEER_REPORTS), peer);
    }

    private void coded(String name, List<String> reports, Peer peer) {
        CodingSpeed.Result result = CodingSpeed.compare(reports, PASSES, peer);
        printout.row(
                name + " (" + result.tokens() + " tokens, " + result.mentions() + " mentions)",
                Printout.number(result.coder()),
                Printout.number(result.peer()),
                Printout.decimal(result.ratio()));
    }

    private void start() throws IOException, InterruptedException {
        printout.table("one sentence from a cold start, median of " + STARTS, "CPU, s", "clock, s", "memory, MB");
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

    private void started(String name, List<String> options) throws IOException, InterruptedException {
        List<ProgramRun> runs = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            runs.add(ProgramRun.of(java(options), Path.of("."), LINE));
        }
        runs.sort((one, other) -> Double.compare(one.cpu(), other.cpu()));
        ProgramRun middle = runs.get(STARTS / 2);
        printout.row(
                name,
                Printout.decimal(middle.cpu()),
                Printout.decimal(middle.seconds()),
                Printout.number(middle.megabytes()));
    }

    private void ingest() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("chancery-bench");
        Newsroom newsroom = new Newsroom();
        newsroom.write(folder.resolve("reports"), REPORTS);
        printout.table(
                REPORTS + " invented reports into a new record",
                "clock, s",
                "CPU, s",
                "reports/s",
                "memory, MB",
                "bytes a report");
        for (int threads = 1; threads <= 2; threads++) {
            for (String compiler : List.of("-XX:TieredStopAtLevel=4", "-XX:TieredStopAtLevel=1")) {
                ingested(folder, threads, compiler);
            }
        }
        Peer peer = new Peer();
        List<String> some = newsroom.reports(PEER_REPORTS);
        Lap.run(some, peer::read);
        double seconds = Lap.run(some, peer::read).seconds() * REPORTS / PEER_REPORTS;
        printout.row(
                "CoreNLP, its analysis alone, one thread, warm",
                "",
                Printout.decimal(seconds),
                Printout.decimal(REPORTS / seconds),
                "",
                "");
        delete(folder);
    }

    private void ingested(Path folder, int threads, String compiler) throws IOException, InterruptedException {
        Path file = folder.resolve("record-" + threads + compiler.charAt(compiler.length() - 1) + ".duckdb");
        ProgramRun run = ProgramRun.of(
                java(List.of(
                        "-XX:+UseSerialGC",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+UseTransparentHugePages",
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
        printout.row(
                threads
                        + (threads == 1 ? " thread" : " threads")
                        + (compiler.endsWith("1") ? ", first compiler alone" : ", both compilers"),
                Printout.decimal(run.seconds()),
                Printout.decimal(run.cpu()),
                Printout.decimal(REPORTS / run.seconds()),
                Printout.number(run.megabytes()),
                Printout.number((double) Files.size(file) / REPORTS));
    }

    /** The linker measures itself, with the mentions that its tests invent. */
    private void join() throws IOException, InterruptedException {
        shown("-Xmx3g", "org.chancery.event.identity.LinkBenchmark", String.valueOf(JOINED));
    }

    /** So do the views, over records that are invented. */
    private void queries() throws IOException, InterruptedException {
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
    private void shown(String memory, String... program) throws IOException, InterruptedException {
        String path = "app/target/test-classes" + System.getProperty("path.separator")
                + System.getProperty("java.class.path");
        List<String> options = new ArrayList<>(List.of(memory, "-XX:+UseSerialGC", "-cp", path));
        options.addAll(List.of(program));
        printout.fence();
        int exit = new ProcessBuilder(java(options)).inheritIO().start().waitFor();
        printout.fence();
        if (exit != 0) {
            throw new IOException("exit " + exit);
        }
    }

    private void layers() throws RunnerException {
        Map<String, double[]> speeds = new LinkedHashMap<>();
        for (int threads = 1; threads <= 2; threads++) {
            Collection<RunResult> results = new Runner(new OptionsBuilder()
                            .include(LayerBenchmark.class.getName())
                            .threads(threads)
                            .build())
                    .run();
            for (RunResult result : results) {
                String name = result.getParams().getBenchmark();
                speeds.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), layer -> new double[2])[threads - 1] =
                        Objects.requireNonNull(result.getSecondaryResults().get("tokens"))
                                .getScore();
            }
        }
        printout.table("tokens/s by the clock, JMH, invented reports", "one thread", "two threads", "times one");
        speeds.forEach((layer, speed) -> printout.row(
                layer, Printout.number(speed[0]), Printout.number(speed[1]), Printout.hundredths(speed[1] / speed[0])));
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
}
