package org.chancery.event.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chancery.event.Event;
import org.chancery.event.MentionRecord;

/** Measures the linker on {@link GeneratedMentions}. Run by hand: {@code LinkBenchmark 1000000}. */
final class LinkBenchmark {

    private LinkBenchmark() {}

    public static void main(String[] arguments) {
        int wanted = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        List<MentionRecord> mentions = GeneratedMentions.shuffled(wanted, 7);
        Instant start = Instant.now();
        List<Event> events = new EventLinker().link(mentions);
        Duration took = Duration.between(start, Instant.now());
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        System.out.printf(
                "%d mentions, %d events, %.1f s, %d MiB in use%n",
                mentions.size(), events.size(), took.toMillis() / 1000.0, used);
    }
}
