package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.pipeline.Scripted;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Dyads;
import org.chancery.record.EventFilter;
import org.chancery.record.Grain;
import org.chancery.record.Timelines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was a plan on a day is a plan in every view that is asked as of that day. */
class ViewsAsOfADayTest {

    private static final LocalDate BEFORE = LocalDate.parse("2024-03-15");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void planAndDeed() {
        file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report("North", "2024-03-10", "RUS AID PRK on 2024-03-18 (planned)."),
                Scripted.report("South", "2024-03-19", "RUS AID PRK on 2024-03-18."),
                Scripted.report("East", "2024-03-20", "CHN CONSULT PRK on 2024-03-19."));
    }

    @Test
    void lanesCountThePlan() {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            EventFilter then = EventFilter.ALL.asOf(BEFORE);
            for (Timelines.Lanes lanes : Timelines.Lanes.values()) {
                assertThat(record.timelines().bins(then, lanes, Timelines.Clock.EVENT, Grain.MONTH))
                        .isNotEmpty()
                        .allMatch(bin -> bin.state().equals("planned"));
                assertThat(record.timelines().marks(then, lanes, Timelines.Clock.EVENT))
                        .isNotEmpty()
                        .allMatch(mark -> mark.state().equals("planned"));
                assertThat(record.timelines().lanes(then, lanes, Timelines.Clock.EVENT))
                        .allMatch(lane -> lane.events() == 1);
            }
            assertThat(record.timelines().extent(then, Timelines.Clock.EVENT).events())
                    .isEqualTo(1);
        }
    }

    @Test
    void doubtsAreThoseOfThatDay() {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            assertThat(record.doubts().count(EventFilter.ALL, List.of(), List.of()))
                    .isEqualTo(2);
            assertThat(record.doubts().count(EventFilter.ALL.asOf(BEFORE), List.of(), List.of()))
                    .isEqualTo(1);
            assertThat(record.doubts().find(EventFilter.ALL.asOf(BEFORE), List.of(), List.of(), 0, 9))
                    .hasSize(1);
        }
    }

    @Test
    void coverageAndTiesKnowNoLaterReport() {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            EventFilter pair = EventFilter.dyad("RUS", "PRK", null, null);
            assertThat(record.dyads().coverage(pair, Dyads.Unit.MONTH))
                    .extracting(Dyads.Coverage::reports, Dyads.Coverage::all)
                    .containsExactly(tuple(2L, 3L));
            assertThat(record.dyads().coverage(pair.asOf(BEFORE), Dyads.Unit.MONTH))
                    .extracting(Dyads.Coverage::reports, Dyads.Coverage::all)
                    .containsExactly(tuple(1L, 1L));
            assertThat(ActorNetwork.of(record, EventFilter.ALL, 0).edges()).hasSize(2);
            assertThat(ActorNetwork.of(record, EventFilter.ALL.asOf(BEFORE), 0).edges())
                    .isEmpty();
            assertThat(record.dyads().pairs(EventFilter.ALL.asOf(BEFORE))).isEmpty();
            assertThat(record.dyads().pairs(EventFilter.ALL)).hasSize(2);
        }
    }

    @Test
    void numbersOfTheIndexOpenTheirEvents() {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            EventFilter pair = EventFilter.dyad("RUS", "PRK", null, null);
            for (EventFilter filter : List.of(pair, pair.asOf(BEFORE))) {
                DyadIndex index = DyadIndex.of(record, "RUS", "PRK", Dyads.Unit.MONTH, filter);
                DyadIndex.Period period = index.periods().get(0);
                DyadIndex.Column column =
                        filter.asOf() == null ? DyadIndex.Column.MATERIAL_COOPERATION : DyadIndex.Column.PLANNED;
                assertThat(index.events(record, filter, period)).containsOnlyKeys(column);
                assertThat(index.events(record, filter, period).get(column)).hasSize(1);
            }
        }
    }

    @Test
    void briefTellsWhereReportsAgreeAsOfThatDay() {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            Brief now = Brief.of(record, "All", EventFilter.ALL, Brief.Length.FULL, null);
            assertThat(now.sections())
                    .filteredOn(section -> section.title().equals("Where reports agree"))
                    .singleElement()
                    .satisfies(section -> assertThat(section.lines().get(0).text())
                            .contains("date: 2024-03-18")
                            .contains("told as planned by North, as done by South")
                            .contains("first told by North on 2024-03-10"));
            Brief then = Brief.of(record, "All", EventFilter.ALL.asOf(BEFORE), Brief.Length.FULL, null);
            assertThat(then.sections()).extracting(Brief.Section::title).containsExactly("Planned or announced");
        }
    }
}
