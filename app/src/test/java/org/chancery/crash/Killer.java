package org.chancery.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Starts work, kills it with SIGKILL at a moment drawn by chance, looks at what is left, and starts it again over that.
 * The seed gives the same moments again; which write they fall into depends on the machine.
 */
final class Killer {

    private static final int MOST_KILLS_IN_A_SERIES = 6;

    /** How many times slower this machine is than an idle one; kills come so much later. */
    private static final int PACE = Integer.getInteger("chancery.pace", 1);

    private static final long LONGEST_START_SECONDS = 120;

    private final Path folder;
    private final Random random;
    private int series;

    Killer(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /**
     * What came of it.
     *
     * @param kills processes that were killed
     * @param series records that were brought to the end of the work over killed processes
     * @param acknowledged what the processes had acknowledged, all of which was found
     * @param first the earliest kill, milliseconds from the begin of the work
     * @param last the latest one
     */
    record Tally(int kills, int series, long acknowledged, long first, long last) {}

    /** @param fresh makes a new record in an empty folder, and the work on it */
    Tally kill(Function<Path, Work> fresh, int kills) throws Exception {
        Tally tally = new Tally(0, 0, 0, Long.MAX_VALUE, 0);
        while (tally.kills() < kills) {
            Work work = fresh.apply(Files.createDirectory(folder.resolve("series" + series++)));
            int most = Math.min(kills - tally.kills(), 1 + random.nextInt(MOST_KILLS_IN_A_SERIES));
            for (int i = 0; i < most; i++) {
                long moment = random.nextInt(work.span() * PACE);
                if (!isKilled(work, moment)) {
                    break;
                }
                tally = new Tally(
                        tally.kills() + 1,
                        tally.series(),
                        tally.acknowledged(),
                        Math.min(tally.first(), moment),
                        Math.max(tally.last(), moment));
                Path left = copy(work.folder());
                work.afterKill(left.resolve(work.folder().relativize(work.record())));
                sweep(left);
            }
            work.finish();
            work.afterEnd();
            tally = new Tally(
                    tally.kills(),
                    tally.series() + 1,
                    tally.acknowledged() + work.acknowledged(),
                    tally.first(),
                    tally.last());
            sweep(work.folder());
        }
        return tally;
    }

    /** Lets it work, and kills it so many milliseconds after its begin; false if it came to its end before. */
    private static boolean isKilled(Work work, long moment) throws Exception {
        Path temporary = Files.createDirectories(work.folder().resolve("tmp"));
        Process process =
                ChildJvm.start(temporary, work.program(), work.arguments().toArray(String[]::new));
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(work.program() == Victim.class ? 1 : 0);
        Thread listener = new Thread(() -> listen(process, work, lines, begun), "listener");
        listener.start();
        boolean ended;
        try {
            ended = !begun.await(LONGEST_START_SECONDS, TimeUnit.SECONDS)
                    || process.waitFor(moment, TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly();
        }
        int exit = process.waitFor();
        listener.join();
        work.settle();
        sweep(temporary);
        if (ended && exit != 0) {
            throw new AssertionError(work.arguments() + " ended with " + exit + ": " + lines);
        }
        return !ended;
    }

    private static void listen(Process process, Work work, List<String> lines, CountDownLatch begun) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                if (line.equals("begin")) {
                    begun.countDown();
                } else {
                    work.said(line);
                }
            }
        } catch (IOException e) {
            lines.add(e.toString());
        } finally {
            begun.countDown();
        }
    }

    private static Path copy(Path from) throws IOException {
        Path to = from.resolveSibling(from.getFileName() + "-left");
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
        return to;
    }

    private static void sweep(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
