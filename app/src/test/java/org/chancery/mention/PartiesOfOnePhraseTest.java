package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All parties that a phrase names are found, however they are coordinated. */
class PartiesOfOnePhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The king of Jordan and Oman's president signed a pact. | SUPPORT JOR+OMN > -",
                "The leaders of Egypt, Sudan and Kenya met in Nairobi. | CONSULT EGY+KEN+SDN > -",
                "Bolivia criticised the naval exercise involving Chile and Peru. | ACCUSE BOL > CHL+PER",
                "Ethiopia has since accused Egypt of arming rebels. | ACCUSE ETH > EGY",
                "Japan's envoy showed a vase, a gift presented to him by the emir of Qatar. | SUPPORT QAT > JPN",
                "Talks went on, with Irish officials voicing doubts, alleging support by Mali. | ACCUSE IRL > MLI",
                "The talks opened amid accusations of Rwandan support for the rebels. | ACCUSE - > RWA",
                "Fishermen in Kumasi marched on the embassy of Togo. | PROTEST GHA > TGO",
                "Two delegations arrived in Oslo. They are led by the mayor of Riga, Latvia's capital. | CONSULT LVA >"
                        + " NOR",
                "Nepal's president gave the emir of Qatar a shawl. | SUPPORT NPL > QAT",
            })
    void theFirstMentionHasThem(String text, String wanted) {
        assertThat(Coded.of(text)).first().extracting(Coded::shortly).isEqualTo(wanted);
    }
}
