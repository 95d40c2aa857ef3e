package org.chancery.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind one event stand all who speak for it, the innermost first: speaker, then the agency that carries the words. */
class FurtherVoicesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The general was quoted by the state news agency as saying that rebels stormed the port. | stormed   | The general; the state news agency
            The state news agency quoted the general as saying that rebels stormed the port.        | stormed   | the general; The state news agency
            Reuters, citing two diplomats, said that Oslo had expelled an envoy.                    | expelled  | two diplomats; Reuters
            In a statement carried by the state news agency, the ministry condemned the raid.       | condemned | the state news agency
            Okoye told Ruiz that Kimani had warned of an attack on the port.                        | attack    | Kimani; Okoye
            The minister said that the president had told him that Peru would withdraw.             | withdraw  | the president; The minister
            A report of the council says that the army shelled the town.                            | shelled   | A report of the council
            In the joint statement the two agreed to revive the pact.                               | revive    | the joint statement
            The minister told AFP that Peru had expelled an envoy.                                  | expelled  | The minister; AFP
            The minister told MB on Tuesday that Peru had expelled an envoy.                        | expelled  | The minister; MB
            The minister told Ana that Peru had expelled an envoy.                                  | expelled  | The minister
            The minister said he believed that Peru had expelled an envoy.                          | expelled  | The minister
            Two people familiar with the matter said that the envoy had resigned.                   | resigned  | Two people familiar with the matter
            """)
    void voicesStandInOrder(String words, String trigger, String voices) {
        Statements text = Statements.of(words);
        assertThat(String.join("; ", text.sources(trigger))).isEqualTo(voices);
    }
}
