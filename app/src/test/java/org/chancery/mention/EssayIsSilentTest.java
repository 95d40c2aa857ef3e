package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.ontology.PloverType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comments say in general is no event, though a plain statement it may be: nobody does it on an occasion. */
class EssayIsSilentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Both Chile and Japan seek greater influence in the region.",
                "The visit underscores the interest of Laos in boosting trade with Vietnam.",
                "It fits the efforts of Kenya to strengthen ties with Oman and other nations.",
                "The stance fits Oman's aim of respecting the leadership of Yemen.",
                "Cooperation between Peru and Chile matters more than rhetoric.",
                "Dialogue between the two countries remains the key for Egypt and Sudan.",
                "Officials in Lima insist that the plan will work.",
                "Peruvian citizens greeted the delegation at the gate.",
            })
    void nothingIsCoded(String sentence) {
        assertThat(Coded.of(sentence)).allMatch(mention -> mention.type() == PloverType.STATE);
    }

    @Test
    void anAnswerWithoutItsQuestionIsNoStatement() {
        assertThat(Coded.of("Asked about the fish, the minister of Ghana said that it would not."))
                .isEmpty();
    }
}
