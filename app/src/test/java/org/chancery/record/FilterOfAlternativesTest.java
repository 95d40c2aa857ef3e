package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.pipeline.Scripted;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A filter that names several of a kind finds all of them, and each further filter narrows. */
class FilterOfAlternativesTest {

    @TempDir
    Path folder;

    @Test
    void alternativesWidenAndFiltersNarrow() {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report(
                        "North",
                        "2024-03-20",
                        "RUS CONSULT PRK on 2024-03-18. RUS AID CHN on 2024-03-19. USA ACCUSE IRN on 2024-03-19."));
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            assertThat(types(record, "CONSULT|AID", null)).containsExactly("CONSULT", "AID");
            assertThat(types(record, "CONSULT| |ACCUSE", "USA | CHN")).containsExactly("ACCUSE");
            assertThat(types(record, "|", null)).isEmpty();
        }
    }

    private static List<String> types(DiplomaticRecord record, String type, @Nullable String actor) {
        return record
                .events()
                .find(EventFilter.builder().one(actor).type(type).history(true).build())
                .stream()
                .map(StoredEvent::type)
                .toList();
    }
}
