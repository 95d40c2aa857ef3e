package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chancery.cli.SampleRecord;
import org.chancery.view.RegisterKind;
import org.junit.jupiter.api.Test;

/** What one look at the chronology says of all registers is what each of them says by itself. */
class HeadsOfRegistersAreTheirLatestTest {

    @Test
    void headsAreAsEachRegisterIsReadAlone() {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(SampleRecord.file())) {
            Map<String, RegisterHeads.Head> heads = record.registerHeads().of(EventFilter.ALL, 3);
            for (RegisterKind kind : RegisterKind.values()) {
                EventFilter filter = EventFilter.ALL.in(kind.label());
                RegisterHeads.Head head = heads.get(kind.label());
                if (head == null) {
                    assertThat(record.events().count(filter)).as(kind.label()).isZero();
                } else {
                    assertThat(head.all())
                            .as(kind.label())
                            .isEqualTo(record.events().count(filter));
                    assertThat(head.latest()).isEqualTo(record.events().find(filter.withLimit(3)));
                }
            }
            assertThat(heads).isNotEmpty();
        }
    }
}
