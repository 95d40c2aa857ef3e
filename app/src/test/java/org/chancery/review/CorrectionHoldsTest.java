package org.chancery.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.actor.Actor;
import org.chancery.event.Coding;
import org.chancery.event.Spot;
import org.chancery.ontology.PloverType;
import org.chancery.pipeline.IngestListener;
import org.chancery.pipeline.LayeredJoiner;
import org.chancery.pipeline.Rebuild;
import org.chancery.pipeline.Reviewed;
import org.chancery.pipeline.Scripted;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.record.Correction;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.chancery.statement.Modality;
import org.chancery.time.DateInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reviewer says in the place of what was coded holds through new reports and a rebuild, until it is undone. */
class CorrectionHoldsTest {

    private static final Correction CORRECTION = new Correction(
            new Coding(PloverType.CONSULT, "visit", List.of(), "042"),
            Modality.PLANNED,
            new Correction.When(DateInterval.day(LocalDate.of(2024, 5, 1))),
            new Correction.Where(new Spot("Geneva", "CHE", false)),
            null,
            List.of(new Actor("Jane Roe", "GBR", "GOV", null, "GBRGOV", null, 1)));

    @TempDir
    Path folder;

    @Test
    void everyFieldIsTakenAndUndoGivesTheCodersWordBack() {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(folder.resolve("r.duckdb"))) {
            Scripted.ingest(record, Scripted.report("North", "2024-03-20", "RUS THREATEN USA on 2024-03-19."));
            Reviewed reviewed = new Reviewed(record, new LayeredJoiner(), "test", "test");
            String decision = reviewed.run(
                            "ada", review -> review.correct(only(record).id(), CORRECTION, "it was a plan"))
                    .decision();
            assertCorrected(only(record));
            Scripted.ingest(record, Scripted.report("South", "2024-04-20", "PRK AID USA on 2024-04-19."));
            reviewed.run(
                    "ada", review -> review.accept(List.of(first(record, "AID").id()), null));
            assertCorrected(first(record, "CONSULT"));
            new Rebuild(record, new ScriptedCoder(), new LayeredJoiner(), "test", "new").run(IngestListener.SILENT);
            assertCorrected(first(record, "CONSULT"));
            reviewed.run("ada", review -> {
                review.undo(decision);
                return decision;
            });
            assertThat(first(record, "THREATEN").state()).isEqualTo("occurred");
        }
    }

    private static void assertCorrected(StoredEvent event) {
        assertThat(event.typeAndMode()).isEqualTo("CONSULT/visit");
        assertThat(event.state()).isEqualTo("planned");
        assertThat(event.date().edtf()).isEqualTo("2024-05-01");
        assertThat(event.place().name()).isEqualTo("Geneva");
        assertThat(event.source().get(0).country()).isEqualTo("RUS");
        assertThat(event.target().get(0).name()).isEqualTo("Jane Roe");
    }

    private static StoredEvent only(DiplomaticRecord record) {
        return record.events().find(EventFilter.ALL).get(0);
    }

    private static StoredEvent first(DiplomaticRecord record, String type) {
        return record.events().find(EventFilter.ALL).stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
