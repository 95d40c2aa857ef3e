package org.chancery.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.pipeline.Ingest;
import org.chancery.pipeline.IngestListener;
import org.chancery.pipeline.LayeredCoder;
import org.chancery.pipeline.LayeredJoiner;
import org.chancery.pipeline.Layers;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredMention;
import org.chancery.source.RawReport;
import org.chancery.source.Sourced;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Invented stories that several reports tell, with their events written down before the coder saw them: from the texts
 * to the record. The bounds only guard against loss; the figures stand in {@code docs/accuracy/record.md}.
 */
class StoriesOfSeveralReportsTest {

    private static final String FOLDER = "/org/chancery/accuracy/stories/";

    /** One for all stories: it keeps nothing of a report. */
    private static final LayeredCoder CODER = new LayeredCoder(Layers.english());

    @TempDir
    Path folder;

    /** A line of {@code gold.tsv}. */
    private record Expected(
            String report, boolean core, Set<String> types, String source, String target, String event, String words) {

        static Expected of(String line) {
            String[] cells = line.split("\t");
            return new Expected(
                    cells[0],
                    cells[2].equals("core"),
                    Set.of(cells[3].split("\\|")),
                    cells[4],
                    cells[5],
                    cells[10],
                    cells[11]);
        }

        boolean isToldBy(StoredMention mention) {
            return mention.quote().contains(words)
                    && types.contains(mention.type())
                    && (side(source, mention.source()) && side(target, mention.target())
                            || parties(mention).equals(parties()));
        }

        private Set<String> parties() {
            Set<String> all = countries(source);
            all.addAll(countries(target));
            return all;
        }

        private static Set<String> parties(StoredMention mention) {
            List<StoredActor> all = new ArrayList<>(mention.source());
            all.addAll(mention.target());
            return countries(all);
        }

        private static boolean side(String wanted, List<StoredActor> given) {
            Set<String> told = countries(given);
            return told.equals(countries(wanted)) || told.isEmpty() && wanted.endsWith("?") || wanted.equals("-");
        }

        private static Set<String> countries(String cell) {
            Set<String> all = new TreeSet<>(List.of(cell.replace("?", "").split("\\+")));
            all.remove("-");
            return all;
        }

        private static Set<String> countries(List<StoredActor> actors) {
            Set<String> all = new TreeSet<>();
            actors.forEach(actor -> {
                if (actor.country() != null) {
                    all.add(actor.country());
                }
            });
            return all;
        }
    }

    /**
     * @param least core events that must be found, one less than were when the story was last read
     * @param merged events that may take in two of the gold
     */
    @ParameterizedTest
    @CsvSource({
        "nets,20,0,1-sulu-press 2-luzon-courier 3-mekong-observer 4-southern-gate 5-straits-ledger",
        "kanyaru,22,0,1-kivu-wire 2-kigali-herald 3-safari-post 4-great-lakes-monitor",
        "palk,22,0,1-serendib-wire 2-tamil-coast-mail 3-yamuna-chronicle 4-atoll-herald 5-strait-quarterly",
        "sahel,20,0,1-ouaga-soir 2-lagune-matin 3-lome-tribune 4-sahel-observer",
        "bojana,19,0,1-adriatic-newswire 2-podgorica-list 3-tirana-gazette 4-trieste-mare 5-balkan-quarterly",
        "desaguadero,24,0,1-altiplano-agencia 2-lima-informe 3-el-faro-andino 4-cono-sur-semanal",
        "tejo,29,2,1-iberia-newswire 2-jornal-de-luanda 3-press-release 4-atlantic-observer",
        "batken,40,1,1-tien-shan-press 2-dushanbe-evening-news 3-silk-road-agency 4-central-asia-review",
        "gedo,31,2,1-horn-press-agency 2-foreign-ministry-statement 3-nairobi-evening-post 4-indian-ocean-monthly",
        "mekong,26,1,1-vientiane-wire 2-isan-mail 3-yangon-observer 4-south-east-asia-weekly",
        "honiara,18,0,1-coral-sea-wire 2-bougainville-times 3-suva-daily 4-pacific-review",
        "farhad,23,0,1-silk-road-wire 2-tashkent-evening-post 3-ala-too-courier 4-eurasia-fortnightly",
        "basra,30,0,1-gulf-newswire 2-baghdad-mirror 3-kuwait-chronicle 4-levant-review",
        "riga,27,1,1-daugava-news-agency 2-vilnius-evening 3-minsk-monitor 4-amber-coast-review",
        "maroni,25,1,1-paramaribo-dispatch 2-demerara-mirror 3-cayenne-matin 4-caribbean-quarterly",
        "naf,32,1,1-dhaka-dispatch 2-yangon-gazette 3-bay-of-bengal-times 4-southern-asia-monthly",
        "kura,28,1,1-tbilisi-newswire 2-baku-courier 3-kars-gazette 4-black-sea-monthly"
    })
    void eventsAreFoundAndJoinedOverReports(String story, int least, int merged, String reports) throws IOException {
        List<Sourced> sources = new ArrayList<>();
        for (String report : reports.split(" ")) {
            sources.add(RawReport.text(read(story + "/" + report + ".txt")));
        }
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(folder.resolve("r.duckdb"))) {
            new Ingest(record, CODER, new LayeredJoiner(), "test", "test")
                    .run(sources.iterator(), 2, IngestListener.SILENT);
            int core = 0;
            int found = 0;
            Map<String, List<StoredMention>> tellings = new LinkedHashMap<>();
            for (StoredEvent event : record.events().find(EventFilter.ALL)) {
                tellings.put(event.id(), record.mentions().ofEvent(event.id()));
            }
            Map<String, Map<String, Set<String>>> expectedOf = new HashMap<>();
            for (Expected event : expected(story)) {
                String told = eventOf(tellings, event);
                core += event.core() ? 1 : 0;
                found += event.core() && told != null ? 1 : 0;
                if (told != null && !event.event().isEmpty()) {
                    expectedOf
                            .computeIfAbsent(told, e -> new HashMap<>())
                            .computeIfAbsent(event.report(), r -> new HashSet<>())
                            .add(event.event());
                }
            }
            long two = expectedOf.values().stream()
                    .filter(StoriesOfSeveralReportsTest::isTwo)
                    .count();
            assertThat(found).as("core events found of " + core).isGreaterThanOrEqualTo(least);
            assertThat(two)
                    .as("what two reports tell of as two events is one event no more often than it was")
                    .isLessThanOrEqualTo(merged);
        }
    }

    /** Whether the reports of an event were expected to tell of different ones. */
    private static boolean isTwo(Map<String, Set<String>> byReport) {
        Set<String> common = null;
        for (Set<String> events : byReport.values()) {
            common = common == null ? new HashSet<>(events) : common;
            common.retainAll(events);
        }
        return common != null && common.isEmpty();
    }

    private static @Nullable String eventOf(Map<String, List<StoredMention>> tellings, Expected expected) {
        return tellings.entrySet().stream()
                .filter(event -> event.getValue().stream().anyMatch(expected::isToldBy))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static List<Expected> expected(String story) throws IOException {
        return read(story + "/gold.tsv")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Expected::of)
                .toList();
    }

    private static String read(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(StoriesOfSeveralReportsTest.class.getResourceAsStream(FOLDER + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
