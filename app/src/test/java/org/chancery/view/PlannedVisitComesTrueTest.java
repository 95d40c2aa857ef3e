package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.chancery.pipeline.Told;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A visit of which only the plan and the guest's arrival are told took place; before the arrival it was a plan. */
class PlannedVisitComesTrueTest {

    private static final LocalDate BEFORE = LocalDate.parse("2031-06-08");

    @TempDir
    Path folder;

    private void look(Consumer<DiplomaticRecord> look) {
        Told.keep(
                folder.resolve("r.duckdb"),
                look,
                "2031-06-02 President Ana Torres of Chile will pay a state visit to Morocco from 9 to 11 June.",
                "2031-06-10 President Ana Torres of Chile arrived in Morocco on Monday.");
    }

    private static StoredEvent visit(DiplomaticRecord record) {
        return record.events().find(EventFilter.ALL).stream()
                .filter(event -> event.partOf() == null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void arrivalBringsThePlanToItsLife() {
        look(record -> {
            Dossier dossier = Dossier.of(record, visit(record).id());
            assertThat(dossier.life())
                    .extracting(step -> step.stage().state().label())
                    .containsExactly("planned", "occurred");
            assertThat(dossier.life().get(0).part()).isNull();
            assertThat(dossier.life().get(1).part()).isEqualTo(dossier.parts().get(0));
            assertThat(dossier.parts().get(0).trigger()).isEqualTo("arrived");
        });
    }

    @Test
    void recordOfTheDayBeforeKnowsThePlanAlone() {
        look(record -> {
            assertThat(record.events().find(EventFilter.ALL.asOf(BEFORE)))
                    .singleElement()
                    .satisfies(event -> assertThat(event.state()).isEqualTo("planned"));
            Dossier then = Dossier.of(record, visit(record).id()).asOf(record, BEFORE);
            assertThat(then).isNotNull();
            assertThat(then.life()).hasSize(1);
        });
    }
}
