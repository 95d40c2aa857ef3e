package org.chancery.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Work is killed with SIGKILL at moments drawn by chance: what it had acknowledged is there, nothing is there by halves,
 * and the next run comes to its end. For more kills than the dozen of a usual run:
 * {@code mvn -pl app test -Dtest=KilledAtAnyMomentTest -Dchancery.kills=300}.
 */
class KilledAtAnyMomentTest {

    private static final int KILLS = Integer.getInteger("chancery.kills", 12);

    /** From so many kills on the program itself is among what is killed; starting it takes long. */
    private static final int MANY = 100;

    private static final long SEED = Long.getLong("chancery.seed", 8);

    @TempDir
    Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLost() throws Exception {
        Map<String, Function<Path, Work>> works = new LinkedHashMap<>();
        List<StoredEvent> events = IngestWork.undisturbed(folder.resolve("ingest.duckdb"));
        works.put("ingest", series -> new IngestWork(series, events));
        works.put("serve", ServeWork::new);
        works.put("review", ReviewWork::new);
        for (String version : List.of("v1", "v2")) {
            Path old = old(version);
            Path updated = folder.resolve(version + "-updated.duckdb");
            Files.copy(old, updated);
            DiplomaticRecord.openForWriting(updated).close();
            List<StoredEvent> kept = Left.events(updated);
            works.put("migration of " + version, series -> new OpenWork(series, old, kept));
        }
        if (KILLS >= MANY) {
            Path sample = Path.of(
                    DiplomaticRecord.class.getResource("/org/chancery/sample").toURI());
            List<StoredEvent> coded = ProgramWork.undisturbed(folder, sample, folder.resolve("sample.duckdb"));
            works.put("ingest, the whole program", series -> new ProgramWork(series, sample, coded));
        }
        works.put("rebuild", RebuildWork::new);
        works.put("backup", series -> new BackupWork(series, false));
        works.put("restore", series -> new BackupWork(series, true));
        List<String> table = new ArrayList<>();
        Killer killer = new Killer(folder, SEED);
        int kills = 0;
        int left = works.size();
        for (Map.Entry<String, Function<Path, Work>> work : works.entrySet()) {
            int share = (KILLS - kills + left - 1) / left--;
            Killer.Tally tally = killer.kill(work.getValue(), share);
            kills += tally.kills();
            table.add("| %s | %d | %d | %d | %d to %d ms |"
                    .formatted(
                            work.getKey(),
                            tally.kills(),
                            tally.series(),
                            tally.acknowledged(),
                            tally.first(),
                            tally.last()));
        }
        LoggerFactory.getLogger(KilledAtAnyMomentTest.class)
                .warn("killed, times, records, acknowledged, moments:\n{}", String.join("\n", table));
        assertThat(kills).isEqualTo(KILLS);
    }

    private Path old(String version) throws IOException {
        Path file = folder.resolve(version + ".duckdb");
        try (InputStream packed = DiplomaticRecord.class.getResourceAsStream("released/" + version + ".duckdb.gz")) {
            Files.copy(new GZIPInputStream(packed), file);
        }
        return file;
    }
}
