package org.chancery.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.pipeline.IngestListener;
import org.chancery.pipeline.Remake;
import org.chancery.pipeline.Scripted;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.pipeline.ScriptedJoiner;
import org.chancery.record.Backup;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;
import org.chancery.record.search.SearchIndex;
import org.chancery.review.Review;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is not what was written is told apart from a sound one, and there are ways back. */
class DamagedFileTest {

    private static final int REPORTS = 12;
    private static final int FLIPS = Integer.getInteger("chancery.flips", 25);

    @TempDir
    Path folder;

    private Path record = Path.of("");
    private List<StoredEvent> events = List.of();

    @BeforeEach
    void take() {
        record = folder.resolve("r.duckdb");
        IngestWork.take(record, REPORTS);
        events = Left.events(record);
    }

    @Test
    void aFlippedBitIsToldOrTouchesNothing() throws IOException {
        byte[] sound = Files.readAllBytes(record);
        Random random = new Random(8);
        int told = 0;
        for (int i = 0; i < FLIPS; i++) {
            byte[] flipped = sound.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            Path damaged = Files.write(folder.resolve("damaged.duckdb"), flipped);
            try (DiplomaticRecord opened = DiplomaticRecord.openForReading(damaged)) {
                if (opened.tables().faults().isEmpty()) {
                    assertThat(Left.events(damaged)).isEqualTo(events);
                } else {
                    told++;
                }
            } catch (ChanceryException e) {
                assertThat(e.remedy()).isNotBlank();
                told++;
            }
        }
        assertThat(told).isPositive();
    }

    @Test
    void aFileThatWasCutShortIsToldAndABackupPutInItsPlace() throws IOException {
        Path backup = folder.resolve("backup.duckdb");
        Backup.take(record, backup);
        byte[] whole = Files.readAllBytes(record);
        for (int part = 1; part < 4; part++) {
            Files.write(record, Arrays.copyOf(whole, whole.length * part / 4));
            assertThatThrownBy(() -> {
                        try (DiplomaticRecord opened = DiplomaticRecord.openForReading(record)) {
                            if (!opened.tables().faults().isEmpty()) {
                                throw new ChanceryException(ErrorCode.BAD_RECORD, "faults", "restore");
                            }
                        }
                    })
                    .isInstanceOf(ChanceryException.class);
            Backup.restore(backup, record, true);
            Left.isFinished(record, events);
        }
    }

    @Test
    void allIsMadeAnewOfReportsAndDecisionsAlone() throws IOException {
        try (DiplomaticRecord opened = DiplomaticRecord.openForWriting(record)) {
            long run = opened.runs().begin("decide", "test", "test");
            new Review(opened, "ada", run).reject(List.of(events.get(0).id()), "no event");
            opened.reportWriter().withdraw(opened.reports().ids().get(3), run, "taken back");
            opened.linkWriter().write(new ScriptedJoiner().join(opened.linkInput()), run);
            opened.runs().finish(run);
        }
        List<StoredEvent> expected = Left.events(record);
        Path made = folder.resolve("made.duckdb");
        try (DiplomaticRecord from = DiplomaticRecord.openForReading(record);
                DiplomaticRecord to = DiplomaticRecord.openForWriting(made)) {
            new Remake(from, to, new ScriptedJoiner(), "test", "test")
                    .run(new ScriptedCoder(), 1, IngestListener.SILENT);
        }
        Left.isFinished(made, expected);
        assertThat(expected).hasSizeLessThan(events.size());
    }

    @Test
    void aRecordThatIsRemovedWhileItIsOpenIsMissedAtOnce() throws IOException {
        try (DiplomaticRecord opened = DiplomaticRecord.openForWriting(record)) {
            Files.delete(record);
            assertThatThrownBy(() -> Scripted.ingest(opened, Corpus.report(REPORTS)))
                    .isInstanceOf(ChanceryException.class)
                    .hasMessageContaining("removed or replaced");
            Path saved = folder.resolve("saved.duckdb");
            opened.backup(saved);
            Left.isFinished(saved, events);
        }
    }

    @Test
    void aDamagedSearchIndexIsToldAndMadeAnew() throws IOException {
        try (DiplomaticRecord opened = DiplomaticRecord.openForReading(record)) {
            SearchIndex.open(opened).close();
            assertThat(SearchIndex.faults(opened)).isEmpty();
            Path largest = largest(SearchIndex.folder(record));
            byte[] content = Files.readAllBytes(largest);
            content[content.length / 2] ^= 1;
            Files.write(largest, content);
            assertThat(SearchIndex.faults(opened)).singleElement().asString().contains("damaged", "remove the folder");
            for (Path file : files(SearchIndex.folder(record))) {
                Files.write(file, new byte[] {1});
            }
            try (SearchIndex index = SearchIndex.open(opened)) {
                assertThat(index.search("sanction", 5)).isNotEmpty();
            }
        }
    }

    private static Path largest(Path folder) throws IOException {
        Path largest = files(folder).get(0);
        for (Path file : files(folder)) {
            largest = Files.size(file) > Files.size(largest) ? file : largest;
        }
        return largest;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
