package org.chancery.desk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;

/**
 * Measures how long every page and every route of REST that answers by pages takes, over a record that
 * {@code ViewBenchmark} made. Run by hand: {@code RouteBenchmark FILE ROUNDS}; one reader, one question after the other,
 * after a first round that is not counted.
 */
final class RouteBenchmark {

    private static final double AIM_MILLISECONDS = 300;

    private RouteBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        List<String> paths = paths(file);
        try (Desk desk = Desk.start(Settings.local(file, "benchmark").readingOnly(true))) {
            HttpClient client = HttpClient.newHttpClient();
            for (String path : paths) {
                measure(client, desk.address() + path, path, rounds);
            }
        }
    }

    private static List<String> paths(Path file) {
        StoredEvent event;
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            event = record.events()
                    .find(EventFilter.dyad("C00", "C07", null, null).withLimit(1))
                    .get(0);
        }
        String actor = event.source().get(0).id();
        String year = "since=2033-01-01&until=2033-12-31";
        List<String> paths = new ArrayList<>(List.of(
                "",
                "chronology",
                "chronology?" + year,
                "chronology?" + year + "&lanes=actor",
                "chronology?" + year + "&lanes=dyad",
                "chronology?dyad=C00-C07",
                "dyads",
                "dyad/C00/C07",
                "registers",
                "registers/visits",
                "registers/visits?dyad=C00-C07&" + year,
                "map",
                "network",
                "network?" + year,
                "actors",
                "actor/" + actor,
                "event/" + event.id(),
                "document/" + event.quotedFrom(),
                "brief?dyad=C00-C07&" + year,
                "search?q=capital",
                "review",
                "stories",
                "method"));
        for (String path : List.of(
                "events",
                "events?dyad=C00-C07&" + year,
                "events/" + event.id(),
                "events/" + event.id() + "/evidence",
                "evidence?dyad=C00-C07",
                "timeline?dyad=C00-C07",
                "documents",
                "documents/" + event.quotedFrom(),
                "actors",
                "actors/" + actor,
                "dyads",
                "index?dyad=C00-C07&unit=month",
                "network?" + year,
                "registers/visits",
                "stories",
                "search?q=capital",
                "briefs?dyad=C00-C07&" + year,
                "changes",
                "history",
                "reviews",
                "exports",
                "exports/atom?dyad=C00-C07",
                "openapi.json")) {
            paths.add("api/v1/" + path);
        }
        return paths;
    }

    private static void measure(HttpClient client, String address, String path, int rounds)
            throws IOException, InterruptedException {
        int status = ask(client, address);
        List<Double> wall = new ArrayList<>();
        List<Double> computing = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            long cpu = cpu();
            ask(client, address);
            computing.add((cpu() - cpu) / 1e6);
            wall.add((System.nanoTime() - start) / 1e6);
        }
        wall.sort(null);
        computing.sort(null);
        double p95 = at(wall, 0.95);
        System.out.printf(
                Locale.ROOT,
                "%-60s %d  p50 %6.0f ms  p95 %6.0f ms  computing p50 %6.0f ms  p95 %6.0f ms%s%n",
                "/" + path,
                status,
                at(wall, 0.5),
                p95,
                at(computing, 0.5),
                at(computing, 0.95),
                p95 > AIM_MILLISECONDS ? "  over" : "");
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.ceil(part * sorted.size()) - 1));
    }

    private static int ask(HttpClient client, String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofByteArray())
                .statusCode();
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
