package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One run of another process from start to end.
 *
 * @param seconds by the clock
 * @param cpu seconds of processor time, of all its threads
 * @param megabytes most that lay in memory at once; 0 where the system does not tell
 */
record ProgramRun(double seconds, double cpu, long megabytes) {

    private static final long POLL = 5;

    /** Runs a command in a folder with what is given on its standard input; what it prints is thrown away. */
    static ProgramRun of(List<String> command, Path folder, String input) throws IOException, InterruptedException {
        Path given = Files.writeString(Files.createTempFile("chancery-bench", ".in"), input);
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(given.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        double cpu = 0;
        long most = 0;
        // What a process has used is gone once it has ended, so it is asked until then.
        while (process.isAlive()) {
            cpu = Math.max(
                    cpu,
                    process.info()
                            .totalCpuDuration()
                            .map(time -> time.toNanos() / 1e9)
                            .orElse(0.0));
            most = Math.max(most, peak(process.pid()));
            Thread.sleep(POLL);
        }
        Files.delete(given);
        if (process.exitValue() != 0) {
            throw new IOException("exit " + process.exitValue() + " of " + String.join(" ", command));
        }
        return new ProgramRun((System.nanoTime() - begin) / 1e9, cpu, most);
    }

    private static long peak(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
