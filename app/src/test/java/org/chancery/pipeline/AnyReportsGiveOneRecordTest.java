package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Tables;
import org.chancery.source.RawReport;
import org.chancery.source.Sourced;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds of a record for any reports, made from a seed: order, threads, runs and repetition change neither events nor
 * their ids, and everything in it hangs together.
 */
class AnyReportsGiveOneRecordTest {

    private static final List<String> STATES = List.of("KEN", "PER", "NOR", "FIN", "African Union@AFR");
    private static final List<String> TYPES = List.of("CONSULT", "AID", "SANCTION", "ACCUSE", "AGREE");
    private static final List<String> MODES = List.of("", " (planned)", " (denied)", " (alleged)");
    private static final List<String> NOISE = List.of("", "\u0000 ", "Rain fell. ", "\ud83d\ude00 ", "\u202e");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 300})
    void howTheyComeDoesNotMatter(long seed) throws IOException {
        List<RawReport> reports = reports(new Random(seed));
        String atOnce = events(folder.resolve("once.duckdb"), List.of(reports), 1);
        assertThat(atOnce).contains("e_");

        List<RawReport> mixed = new ArrayList<>(reports);
        Collections.shuffle(mixed, new Random(seed + 1));
        assertThat(events(folder.resolve("mixed.duckdb"), List.of(mixed), 3)).isEqualTo(atOnce);

        int third = reports.size() / 3;
        assertThat(events(
                        folder.resolve("pieces.duckdb"),
                        List.of(mixed.subList(0, third), mixed.subList(third, mixed.size())),
                        2))
                .isEqualTo(atOnce);

        List<RawReport> twice = new ArrayList<>(mixed);
        twice.addAll(reports);
        assertThat(events(folder.resolve("twice.duckdb"), List.of(twice, reports), 2))
                .isEqualTo(atOnce);
    }

    /** Takes reports in, run after run. @return the table of events but for the numbers of the runs that touched them */
    private static String events(Path file, List<List<RawReport>> runs, int threads) throws IOException {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            for (List<RawReport> run : runs) {
                List<Sourced> sources = new ArrayList<>(run);
                new Ingest(record, new ScriptedCoder(), new LayeredJoiner(), "test", "test")
                        .run(sources.iterator(), threads, IngestListener.SILENT);
            }
            assertThat(record.tables().faults()).isEmpty();
            Path table = file.resolveSibling(file.getFileName() + ".csv");
            record.tables().copy("event", table, Tables.Format.CSV);
            return Files.readString(table).replaceAll("(?m)^(e_\\w+),\\d+,\\d+,", "$1,");
        }
    }

    private static List<RawReport> reports(Random random) {
        List<RawReport> reports = new ArrayList<>();
        for (int i = 0; i < 18; i++) {
            StringBuilder text = new StringBuilder();
            for (int sentence = 1 + random.nextInt(4); sentence > 0; sentence--) {
                int source = random.nextInt(STATES.size());
                int target = (source + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
                text.append(one(NOISE, random))
                        .append(STATES.get(source))
                        .append(' ')
                        .append(one(TYPES, random))
                        .append(' ')
                        .append(STATES.get(target))
                        .append(random.nextInt(4) == 0 ? "" : " on 2031-05-1" + random.nextInt(5))
                        .append(one(MODES, random))
                        .append(". ");
            }
            reports.add(Scripted.report("Paper " + i % 6, "2031-05-" + (12 + random.nextInt(8)), text.toString()));
        }
        return reports;
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
