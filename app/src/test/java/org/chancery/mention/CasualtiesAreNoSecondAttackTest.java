package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.ontology.PloverType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An attack and those whom it killed or wounded are one event; what stands beside it is another. */
class CasualtiesAreNoSecondAttackTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ethiopian soldiers opened fire on a bus in northern Kenya on Monday, killing four traders and wounding seven. | 1
            The Lebanese army shot dead a Syrian smuggler and injured two others on Saturday. | 1
            Syrian gunners fired on a village in Lebanon, killing a girl and injuring three farmers. | 1
            The Malian army attacked a camp of Tuareg rebels; twelve rebels were killed and thirty wounded. | 1
            In Wajir gunmen killed two Kenyan policemen and kidnapped a teacher. | 2
            """)
    void attacks(String sentence, int attacks) {
        assertThat(Coded.of(sentence))
                .filteredOn(mention -> mention.type() == PloverType.ASSAULT)
                .hasSize(attacks);
    }
}
