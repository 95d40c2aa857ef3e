package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.record.Actors;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A deputy minister whom no register lists, from the first sentence that names her, and what later reports owe to it. */
class OfficesAreLearnedFromTheReportsTest {

    private static final String[] REPORTS = {
        "2031-03-04 Sierra Leone's deputy trade minister, Fatmata Bangura, visited Ghana on Monday.",
        "2031-03-20 Fatmata Bangura accused Liberia on Wednesday of closing the bridge.",
        "2032-09-07 Sierra Leone's ambassador to Kenya, Fatmata Bangura, visited Uganda on Monday.",
        "2032-11-10 Fatmata Bangura visited Rwanda on Tuesday.",
    };

    @TempDir
    Path folder;

    @Test
    void sheIsKnownFromTheFirstSentenceWithItsEvidenceAndDay() {
        Told.keep(
                folder.resolve("r.duckdb"),
                record -> {
                    Actors.Entry bangura = bangura(record);
                    assertThat(bangura.actor().sector()).isEqualTo("GOV");
                    List<Actors.Office> offices =
                            record.actors().offices(bangura.actor().id());
                    assertThat(offices).extracting(Actors.Office::role).containsExactly("deputy trade minister");
                    assertThat(offices.get(0).firstSeen()).isEqualTo(LocalDate.of(2031, 3, 4));
                    assertThat(offices.get(0).quote()).contains("deputy trade minister");
                    assertThat(record.reports().ids()).contains(offices.get(0).report());
                },
                REPORTS[0]);
    }

    @Test
    void aReportThatOnlyNamesHerGetsCountryAndSector() {
        Told.keep(
                folder.resolve("r.duckdb"),
                record -> {
                    StoredActor source = source(record, "ACCUSE");
                    assertThat(source.country()).isEqualTo("SLE");
                    assertThat(source.sector()).isEqualTo("GOV");
                    assertThat(source.code()).isEqualTo("SLEGOV");
                    assertThat(source.id()).isEqualTo(bangura(record).actor().id());
                    assertThat(record.events().find(EventFilter.dyad("SLE", "LBR", null, null)))
                            .hasSize(1);
                    assertThat(record.tables().faults()).isEmpty();
                },
                REPORTS);
    }

    @Test
    void theOrderInWhichReportsComeChangesNothing() {
        Told.keep(
                folder.resolve("r.duckdb"),
                record -> assertThat(source(record, "ACCUSE").country()).isEqualTo("SLE"),
                REPORTS[1],
                REPORTS[0]);
    }

    @Test
    void twoOfficesOverTimeAreKeptAndEachIsAsOfItsDay() {
        Told.keep(
                folder.resolve("r.duckdb"),
                record -> {
                    String id = bangura(record).actor().id();
                    assertThat(record.actors().offices(id))
                            .extracting(Actors.Office::role)
                            .first()
                            .isEqualTo("deputy trade minister");
                    assertThat(record.actors().offices(id)).hasSize(2).last().satisfies(office -> {
                        assertThat(office.role()).contains("ambassador");
                        assertThat(office.firstSeen()).isEqualTo(LocalDate.of(2032, 9, 7));
                    });
                    assertThat(record.actors().offices(id, LocalDate.of(2031, 12, 31)))
                            .extracting(Actors.Office::role)
                            .containsExactly("deputy trade minister");
                    assertThat(record.actors().offices(id, LocalDate.of(2030, 1, 1)))
                            .isEmpty();
                },
                REPORTS);
    }

    @Test
    void aNameThatTwoCountriesClaimGetsNeither() {
        Told.keep(
                folder.resolve("r.duckdb"),
                record -> assertThat(source(record, "ACCUSE").country()).isNull(),
                REPORTS[0],
                "2031-03-06 Gambian deputy health minister Fatmata Bangura visited Togo on Tuesday.",
                REPORTS[1]);
    }

    @Test
    void whoIsToldToBeSomebodyElseIsNotFilledIn() {
        Told.keep(
                folder.resolve("r.duckdb"),
                record -> assertThat(source(record, "ACCUSE").country()).isEqualTo("GIN"),
                REPORTS[0],
                "2031-03-20 Guinean trader Fatmata Bangura accused Liberia on Wednesday of closing the bridge.");
    }

    private static Actors.Entry bangura(DiplomaticRecord record) {
        return record.actors().find("Bangura", 0).stream()
                .filter(entry -> "SLE".equals(entry.actor().country()))
                .findFirst()
                .orElseThrow();
    }

    private static StoredActor source(DiplomaticRecord record, String type) {
        List<StoredEvent> events = record.events()
                .find(EventFilter.builder().type(type).history(true).build());
        assertThat(events).as(type).hasSize(1);
        return events.get(0).source().get(0);
    }
}
