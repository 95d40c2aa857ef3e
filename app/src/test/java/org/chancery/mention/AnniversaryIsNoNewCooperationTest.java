package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ontology.PloverType;
import org.chancery.pipeline.Layers;
import org.junit.jupiter.api.Test;

/** What an anniversary remembers is not done anew on the day of the feast. */
class AnniversaryIsNoNewCooperationTest {

    @Test
    void cooperationBelowAnAnniversaryIsSilent() {
        assertThat(types("The embassy marked the 50th anniversary of cooperation between Chile and Japan."))
                .doesNotContain(PloverType.COOPERATE);
    }

    @Test
    void cooperationThatIsToldIsCoded() {
        assertThat(types("Chile cooperated with Japan in the search for the trawler."))
                .contains(PloverType.COOPERATE);
    }

    private static List<PloverType> types(String text) {
        return Layers.english().coder().code(Layers.english().analyzer().analyze(text), Context.UNKNOWN).stream()
                .map(EventMention::type)
                .toList();
    }
}
