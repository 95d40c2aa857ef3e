package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.ontology.PloverType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verb that governs an event decides what it becomes, as the codebook has it. */
class OuterVerbDecidesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bulgaria lifted the embargo on Serbia. | RETREAT",
                "Bulgaria agreed to lift the embargo on Serbia. | AGREE",
                "Bulgaria refused to lift the embargo on Serbia. | REJECT",
                "Bulgaria will not lift the embargo on Serbia. | REJECT",
                "Bulgaria called on Serbia to lift the embargo. | REQUEST",
                "Bulgaria imposed an embargo on Serbia. | SANCTION",
                "Bulgaria threatened to impose an embargo on Serbia. | THREATEN",
                "Bulgaria promised aid to Serbia. | AGREE",
                "Bulgaria will attack Serbia. | THREATEN",
                "Bulgaria suspended aid to Serbia. | SANCTION",
                "Bulgaria stopped the shelling of Serbia. | RETREAT",
                "Bulgaria says Serbia must withdraw. | REQUEST",
            })
    void typeOfTheFirstMention(String sentence, PloverType type) {
        assertThat(Coded.of(sentence)).first().extracting(EventMention::type).isEqualTo(type);
    }
}
