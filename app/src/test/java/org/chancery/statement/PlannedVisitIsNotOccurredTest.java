package org.chancery.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A visit that is announced, scheduled or prepared has not taken place. */
class PlannedVisitIsNotOccurredTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The king is scheduled to visit Lomé in June.",
                "Preparations for a visit by the king have begun in Lomé.",
                "The visit is set to begin on Sunday.",
                "The king will visit Lomé in June.",
                "The palace announced an upcoming visit to Lomé.",
                "The palace said that the king would visit Lomé in June.",
                "King to visit Lomé in June"
            })
    void visitIsPlanned(String text) {
        Judgement judgement = Statements.of(text).judge("visit");
        assertThat(judgement.modality()).as(judgement.toString()).isEqualTo(Modality.PLANNED);
    }
}
