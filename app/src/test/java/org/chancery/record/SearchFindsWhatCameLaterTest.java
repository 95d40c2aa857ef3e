package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.pipeline.Scripted;
import org.chancery.record.search.SearchIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchFindsWhatCameLaterTest {

    @TempDir
    Path folder;

    @Test
    void laterReportsAreAddedAndNoneStandsTwice() {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(file, Scripted.report("North", "2024-03-20", "RUS AID PRK on 2024-03-18."));
        assertThat(hits(file, "aid")).isEqualTo(1);
        Scripted.ingest(file, Scripted.report("South", "2024-03-21", "USA AID JPN on 2024-03-19."));
        assertThat(hits(file, "aid")).isEqualTo(2);
        assertThat(hits(file, "aid")).isEqualTo(2);
    }

    private static int hits(Path file, String words) {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file);
                SearchIndex index = SearchIndex.open(record)) {
            return index.search(words, 10).size();
        }
    }
}
