package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.pipeline.Scripted;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A brief tells a denial with what it denies, and an accusation with its denial, also where it was asked for one alone. */
class ClaimAndDenialStandTogetherTest {

    private static final String CLAIM = "KEN ACCUSE UGA on 2024-03-01.";
    private static final String DENIAL = "UGA REJECT KEN on 2024-03-02.";

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void take() {
        file = folder.resolve("r.duckdb");
        Scripted.ingest(file, Scripted.report("North", "2024-03-02", CLAIM + " " + DENIAL + " KEN AID RWA."));
    }

    @Test
    void eachBringsTheOther() {
        assertThat(lines("REJECT", null)).singleElement().satisfies(line -> {
            assertThat(line.citations()).extracting(Brief.Citation::quote).containsExactly(DENIAL, CLAIM);
            assertThat(line.state()).isEqualTo("occurred, in answer to State of KEN");
            assertThat(line.beside()).hasSize(1);
        });
        assertThat(lines("ACCUSE", null)).singleElement().satisfies(line -> {
            assertThat(line.citations()).extracting(Brief.Citation::quote).containsExactly(CLAIM, DENIAL);
            assertThat(line.state()).isEqualTo("occurred, rejected by State of UGA");
        });
        assertThat(lines("AID", null))
                .singleElement()
                .satisfies(line -> assertThat(line.beside()).isEmpty());
    }

    @Test
    void whatIsNewComesFirst() {
        assertThat(brief(null, LocalDate.parse("2024-03-02")).sections().get(0).title())
                .isEqualTo("New since 2024-03-02");
    }

    private List<Brief.Line> lines(String type, LocalDate newSince) {
        return brief(type, newSince).sections().stream()
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    private Brief brief(String type, LocalDate newSince) {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            return Brief.of(record, "All", EventFilter.ALL.but().type(type).build(), Brief.Length.PAGE, newSince);
        }
    }
}
