package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.ontology.PloverType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sport, prices, storms and hopes are not coded. */
class MetaphorIsNoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The committee struck a balance between speed and care.",
                "An earthquake killed forty people in Nepal.",
                "Ghana beat Togo in the final.",
                "The bank charged customers in Oslo a higher fee.",
                "The hotel in Rome held its prices.",
                "The new engine met all targets in Japan.",
                "The singer released an album in Lagos.",
                "Rising seas threaten the village.",
                "The president hopes that France will help Chad.",
                "Parliament has yet to ratify the treaty with Norway.",
                "It rained in Jakarta on Sunday.",
            })
    void nothingIsCoded(String sentence) {
        assertThat(Coded.of(sentence))
                .filteredOn(mention -> mention.type() != PloverType.STATE)
                .isEmpty();
    }
}
