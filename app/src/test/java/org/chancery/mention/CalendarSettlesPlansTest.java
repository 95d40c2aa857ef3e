package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.pipeline.Layers;
import org.chancery.statement.Modality;
import org.junit.jupiter.api.Test;

/** What a report of Thursday tells as done on Tuesday is no plan for Tuesday any more. */
class CalendarSettlesPlansTest {

    private static final Context THURSDAY = new Context(LocalDate.of(2024, 3, 21), null);

    @Test
    void announcedVisitThatTheReportTellsHasTakenPlace() {
        List<EventMention> mentions =
                code("Kenya's president will visit Uganda on Tuesday, a notice of last week said. "
                        + "Kenya's president visited Uganda on Tuesday with forty traders.");
        assertThat(mentions)
                .extracting(mention -> mention.judgement().modality())
                .containsOnly(Modality.OCCURRED);
        assertThat(mentions)
                .extracting(mention -> String.valueOf(mention.date().interval().edtf()))
                .containsOnly("2024-03-19");
    }

    @Test
    void visitOfLastYearSettlesNothing() {
        List<EventMention> mentions = code("Kenya's president will visit Uganda on Tuesday. "
                + "Kenya's president visited Uganda in May 2023 with forty traders.");
        assertThat(mentions.get(0).judgement().modality()).isEqualTo(Modality.PLANNED);
        assertThat(mentions.get(0).date().interval().edtf()).isEqualTo("2024-03-26");
    }

    private static List<EventMention> code(String text) {
        return Layers.english().coder().code(Layers.english().analyzer().analyze(text), THURSDAY);
    }
}
