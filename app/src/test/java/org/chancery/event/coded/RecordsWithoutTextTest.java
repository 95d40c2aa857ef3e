package org.chancery.event.coded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.event.coded.CodedRecord.Participant;
import org.junit.jupiter.api.Test;

/** Records without text: code, actors either way round, days, sentence. */
class RecordsWithoutTextTest {

    private static final Participant CHAD = new Participant("Chad", null);
    private static final Participant PERU = new Participant("Peru", null);
    private static final Participant FIJI = new Participant("Fiji", null);

    private static CodedRecord record(
            String id, String document, int sentence, String day, String code, Participant a, Participant b) {
        return new CodedRecord(id, document, sentence, LocalDate.parse(day), code, "current", List.of(a), List.of(b));
    }

    private static List<String> link(CodedRecord... records) {
        return new RecordLinker().link(List.of(records));
    }

    @Test
    void sourceAndTargetMayBeSwapped() {
        List<String> events = link(
                record("1", "d1", 0, "2031-01-05", "040", CHAD, PERU),
                record("2", "d2", 4, "2031-01-06", "040", PERU, CHAD));
        assertThat(events.get(0)).isEqualTo(events.get(1));
    }

    @Test
    void otherCodesAreOtherEvents() {
        List<String> events = link(
                record("1", "d1", 0, "2031-01-05", "040", CHAD, PERU),
                record("2", "d1", 0, "2031-01-05", "111", CHAD, PERU));
        assertThat(events.get(0)).isNotEqualTo(events.get(1));
    }

    @Test
    void pairsOfOneSentenceAreOneEvent() {
        List<String> events = link(
                record("1", "d1", 3, "2031-01-05", "032", CHAD, PERU),
                record("2", "d1", 3, "2031-01-05", "032", PERU, FIJI),
                record("3", "d1", 3, "2031-01-05", "032", CHAD, FIJI));
        assertThat(events).containsOnly(events.get(0));
    }

    @Test
    void halfTheActorsAMonthApartAreTwo() {
        List<String> events = link(
                record("1", "d1", 0, "2031-01-05", "040", CHAD, PERU),
                record("2", "d2", 0, "2031-02-09", "040", CHAD, FIJI));
        assertThat(events.get(0)).isNotEqualTo(events.get(1));
    }
}
