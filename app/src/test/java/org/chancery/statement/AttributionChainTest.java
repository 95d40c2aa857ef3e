package org.chancery.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The chain runs from the innermost speaker to the agency. */
class AttributionChainTest {

    @Test
    void speakerStandsBeforeTheOneWhoQuotesHim() {
        Statements text = Statements.of("The consul said that the harbour master had warned that the pier would sink.");
        assertThat(text.sources("sink")).containsExactly("the harbour master", "The consul");
    }

    @Test
    void agencyComesLast() {
        Statements text = Statements.of("The governor said that the ferry had sailed on Monday. — KCNA");
        assertThat(text.sources("sailed")).containsExactly("The governor", "KCNA");
    }

    @Test
    void wordsOutsideEveryContentHaveNoChain() {
        Statements text = Statements.of("The governor arrived on Monday. He said that the ferry had sailed.");
        assertThat(text.sources("arrived")).isEqualTo(List.of());
    }
}
