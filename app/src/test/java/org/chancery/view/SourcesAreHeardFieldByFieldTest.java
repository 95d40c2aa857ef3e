package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.pipeline.Scripted;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesAreHeardFieldByFieldTest {

    @TempDir
    Path folder;

    @Test
    void agreementAndConflictStandBesideEachOther() {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report("North", "2024-03-20", "RUS AID PRK on 2024-03-18."),
                Scripted.report("South", "2024-03-21", "RUS AID PRK on 2024-03-18 (planned)."),
                Scripted.report("East", "2024-03-22", "RUS AID PRK on 2024-03-18."));
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            String id = record.events().find(EventFilter.ALL).get(0).id();
            Dossier dossier = Dossier.of(record, id);
            List<Testimony.Field> fields = Testimony.of(dossier);
            assertThat(field(fields, "date").standing()).isEqualTo(Testimony.Standing.AGREED);
            assertThat(field(fields, "date").values().get(0).sources()).containsExactly("North", "South", "East");
            assertThat(field(fields, "happened").standing()).isNotEqualTo(Testimony.Standing.AGREED);
            assertThat(field(fields, "happened").values())
                    .extracting(Testimony.Value::text)
                    .containsExactly("yes", "planned");
            assertThat(Testimony.first(dossier).report().publisher()).isEqualTo("North");
            Dossier then = dossier.asOf(record, LocalDate.parse("2024-03-20"));
            assertThat(field(Testimony.of(then), "happened").standing()).isEqualTo(Testimony.Standing.ALONE);
            assertThat(dossier.asOf(record, LocalDate.parse("2024-03-01"))).isNull();
        }
    }

    private static Testimony.Field field(List<Testimony.Field> fields, String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
