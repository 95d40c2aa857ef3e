package org.chancery.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.desk.Desk;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;

/** A desk, to which three programs hand in reports while a reviewer decides; whatever was answered with yes is kept. */
final class ServeWork extends Work {

    private static final int SPAN = 4000;
    private static final int FIRST = 3;
    private static final int SENDERS = 3;
    private static final int MOST_IN_A_LIFE = 5;
    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([^\"]+)\"");
    private static final Pattern EVENT = Pattern.compile("\"id\":\"(e_[0-9a-f]+)\"");
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

    private final AtomicInteger number = new AtomicInteger(FIRST);
    private final Set<String> reports = new ConcurrentSkipListSet<>();
    private final Set<String> decisions = new ConcurrentSkipListSet<>();
    private final List<Thread> people = new ArrayList<>();
    private volatile String address = "";

    ServeWork(Path folder) {
        super(folder);
        IngestWork.take(record(), FIRST);
    }

    @Override
    List<String> arguments() {
        return List.of("serve", record().toString());
    }

    @Override
    void said(String line) {
        if (!line.startsWith("at ")) {
            return;
        }
        address = line.substring("at ".length());
        for (int i = 0; i < SENDERS; i++) {
            accompany(this::handIn);
        }
        accompany(this::decide);
    }

    private void accompany(Person person) {
        Thread thread = new Thread(() -> {
            try {
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                for (int i = 0; i < MOST_IN_A_LIFE; i++) {
                    person.act(client);
                }
            } catch (IOException | InterruptedException e) {
                // The desk was killed.
                Thread.currentThread().interrupt();
            }
        });
        people.add(thread);
        thread.start();
    }

    /** What somebody does over and over. */
    @FunctionalInterface
    private interface Person {
        void act(HttpClient client) throws IOException, InterruptedException;
    }

    private void handIn(HttpClient client) throws IOException, InterruptedException {
        int mine = number.getAndIncrement();
        HttpResponse<String> answer = client.send(
                to("api/v1/jobs")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"text\":\"%s\",\"outlet\":\"%s\",\"published\":\"2024-04-20\"}"
                                        .formatted(Corpus.text(mine).replace("\n", "\\n"), Corpus.outlet(mine))))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 == 2) {
            reports.add(Corpus.outlet(mine));
        }
    }

    private void decide(HttpClient client) throws IOException, InterruptedException {
        Matcher mark = MARK.matcher(get(client, "ingest"));
        List<String> events = new ArrayList<>();
        Matcher event = EVENT.matcher(get(client, "api/v1/events?limit=50"));
        while (event.find()) {
            events.add(event.group(1));
        }
        if (!mark.find() || events.isEmpty()) {
            return;
        }
        int mine = number.getAndIncrement();
        String note = "note " + mine;
        String form = "mark=" + mark.group(1) + "&verb=" + (mine % 3 == 0 ? "reject" : "accept") + "&id="
                + events.get(mine % events.size()) + "&note=" + URLEncoder.encode(note, StandardCharsets.UTF_8);
        HttpResponse<String> answer = client.send(
                to("review/decide")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() < 400) {
            decisions.add(note);
        }
    }

    private String get(HttpClient client, String path) throws IOException, InterruptedException {
        return client.send(to(path).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(LONGEST_ANSWER);
    }

    @Override
    void settle() throws InterruptedException {
        for (Thread person : people) {
            person.join();
        }
        people.clear();
    }

    @Override
    int span() {
        return SPAN;
    }

    @Override
    void finish() throws Exception {
        try (Desk desk = Victim.desk(record())) {
            address = desk.address();
            HttpClient client = HttpClient.newHttpClient();
            while (get(client, "api/v1/jobs").matches("(?s).*\"state\":\"(waiting|reading|joining)\".*")) {
                Thread.sleep(50);
            }
        }
    }

    @Override
    int acknowledged() {
        return reports.size() + decisions.size();
    }

    @Override
    void afterKill(Path left) throws IOException {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(left)) {
            Left.isWhole(record);
            Set<String> found = new TreeSet<>(Left.outlets(record));
            found.addAll(waiting(left));
            assertThat(found).containsAll(reports);
            assertThat(record.decisions().all()).extracting(Decided::note).containsAll(decisions);
        }
    }

    /** Outlets of the orders that were acknowledged and are not done. */
    private static Set<String> waiting(Path record) throws IOException {
        Set<String> outlets = new TreeSet<>();
        Path inbox = record.resolveSibling(record.getFileName() + ".d").resolve("inbox");
        if (Files.isDirectory(inbox)) {
            try (Stream<Path> orders = Files.list(inbox)) {
                for (Path order : orders.map(each -> each.resolve("order.json"))
                        .filter(Files::exists)
                        .toList()) {
                    assertThat(order.resolveSibling("0")).isNotEmptyFile();
                    outlets.add(new ObjectMapper()
                            .readTree(order.toFile())
                            .path("outlet")
                            .asText());
                }
            }
        }
        return outlets;
    }

    @Override
    void afterEnd() {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(record())) {
            assertThat(record.tables().faults()).isEmpty();
            Left.isWhole(record);
            assertThat(Left.outlets(record)).containsAll(reports);
            assertThat(record.decisions().all()).extracting(Decided::note).containsAll(decisions);
        }
    }
}
