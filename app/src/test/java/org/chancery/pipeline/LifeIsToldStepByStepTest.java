package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chancery.event.Event;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Sourced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of our own that follow one event: what state it is in after each, and that it stays one. */
class LifeIsToldStepByStepTest {

    @TempDir
    Path folder;

    @Test
    void visitIsPlannedBegunHeldAndLookedBackOn() {
        assertThat(life(
                        "CONSULT",
                        "2031-06-02 President Ana Torres of Chile is to visit Morocco on 9 June, officials said.",
                        "2031-06-09 President Ana Torres of Chile is visiting Morocco on Monday.",
                        "2031-06-10 President Ana Torres of Chile visited Morocco on Monday.",
                        "2031-07-15 President Ana Torres of Chile visited Morocco on 9 June."))
                .containsExactly("planned", "under way", "occurred", "assessed");
    }

    @Test
    void visitThatIsAnnouncedIsThenPlanned() {
        assertThat(life(
                        "CONSULT",
                        "2031-05-20 Prime Minister Jonas Berg of Norway announced on Tuesday that he will visit Peru on 9 June.",
                        "2031-05-21 Prime Minister Jonas Berg of Norway will visit Peru on 9 June."))
                .containsExactly("announced", "planned");
    }

    @Test
    void visitIsCancelled() {
        assertThat(life(
                        "CONSULT",
                        "2031-05-20 Prime Minister Jonas Berg of Norway will visit Peru on 9 June.",
                        "2031-06-05 Prime Minister Jonas Berg of Norway cancelled a visit to Peru on 9 June."))
                .containsExactly("planned", "cancelled");
    }

    @Test
    void visitIsPutOffAndHeldLater() {
        assertThat(life(
                        "CONSULT",
                        "2031-05-20 Prime Minister Jonas Berg of Norway will visit Kenya on 9 June.",
                        "2031-06-05 Prime Minister Jonas Berg of Norway postponed a visit to Kenya on 9 June.",
                        "2031-06-25 Prime Minister Jonas Berg of Norway will visit Kenya on 9 July.",
                        "2031-07-10 Prime Minister Jonas Berg of Norway visited Kenya on Wednesday."))
                .containsExactly("planned", "postponed", "planned", "occurred");
    }

    @Test
    void signingThatDidNotComeIsCancelled() {
        assertThat(life(
                        "SUPPORT",
                        "2031-05-20 Oman and Fiji will sign a fisheries treaty on 9 June.",
                        "2031-06-10 Oman and Fiji did not sign the fisheries treaty on 9 June."))
                .containsExactly("planned", "cancelled");
    }

    @Test
    void reportThatIsTakenBackLeavesTheEarlierState() {
        Path file = ingest(
                "2031-05-20 Prime Minister Jonas Berg of Norway will visit Peru on 9 June.",
                "2031-06-10 Prime Minister Jonas Berg of Norway visited Peru on Monday.");
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            StoredEvent visit = only(record, "CONSULT");
            assertThat(visit.state()).isEqualTo("occurred");
            String last = record.reports().all().get(1).id();
            new Retract(record, new LayeredJoiner(), "test", "test").run(last, "never happened");
            assertThat(only(record, "CONSULT").state()).isEqualTo("planned");
            assertThat(record.history().of(visit.id()))
                    .anyMatch(change ->
                            change.kind().equals("corrected") || change.kind().equals("upgraded"));
        }
    }

    @Test
    void stateOnADayIsThatOfItsReports() {
        Path file = ingest(
                "2031-05-20 Prime Minister Jonas Berg of Norway will visit Peru on 9 June.",
                "2031-06-10 Prime Minister Jonas Berg of Norway visited Peru on Monday.");
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            EventFilter visits = filter("CONSULT");
            assertThat(record.events().find(visits.asOf(LocalDate.parse("2031-05-01"))))
                    .isEmpty();
            StoredEvent then = record.events()
                    .find(visits.asOf(LocalDate.parse("2031-06-01")))
                    .get(0);
            assertThat(then.state()).isEqualTo("planned");
            assertThat(then.quote()).contains("will visit");
            assertThat(record.events().find(visits.asOf(LocalDate.parse("2031-06-10"))))
                    .extracting(StoredEvent::state)
                    .containsExactly("occurred");
            assertThat(record.events().find(visits.inState("planned").asOf(LocalDate.parse("2031-06-10"))))
                    .isEmpty();
        }
    }

    private List<String> life(String type, String... reports) {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(ingest(reports))) {
            Event event = record.events().whole(only(record, type).id());
            return event.life().stream().map(stage -> stage.state().label()).toList();
        }
    }

    private static StoredEvent only(DiplomaticRecord record, String type) {
        List<StoredEvent> events = record.events().find(filter(type));
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static EventFilter filter(String type) {
        return EventFilter.builder().type(type).history(true).build();
    }

    /** @param reports each its day and its text */
    private Path ingest(String... reports) {
        Path file = folder.resolve("r.duckdb");
        List<Sourced> sources =
                Arrays.stream(reports).map(LifeIsToldStepByStepTest::report).toList();
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            new Ingest(record, new LayeredCoder(Layers.english()), new LayeredJoiner(), "test", "test")
                    .run(sources.iterator(), 1, IngestListener.SILENT);
        }
        return file;
    }

    private static Sourced report(String dated) {
        LocalDate day = LocalDate.parse(dated.substring(0, 10));
        String outlet = "Outlet of " + day;
        return new RawReport(
                RawReport.Form.TEXT,
                dated.substring(11),
                outlet,
                new Declared(null, null, null, day, null, null, List.of(), outlet, null, null, true));
    }
}
