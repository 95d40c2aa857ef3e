package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a state does at home, or to somebody else, is not aimed at the country it quarrels or deals with. */
class OpponentIsNotInventedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway condemned Russia's raid on the port and pledged three million crowns for the wounded.                       | AGREE NOR > RUS
            Algeria recalled its ambassador from Paris. Algeria's interior minister warned that looters would be punished.     | THREATEN DZA > FRA
            Malaysia protested to Singapore. The Malaysian prime minister rejected calls for his resignation.                  | REJECT MYS > SGP
            Bolivia accused Chile of piracy. Bolivia's parliament demanded the resignation of the finance minister.            | REQUEST BOL > CHL
            Ethiopia handed a protest note to Eritrea. On Thursday Addis Ababa lifted a ban on motorcycles.                    | CONCEDE ETH > ERI
            Nigeria expelled three Beninese traders and condemned the coup in Guinea.                                          | ACCUSE NGA > BEN
            Cuba accused the United States of sabotage and released 40 prisoners.                                              | RETREAT CUB > USA
            Sudan accused Chad of an attack. Later the Sudanese government lifted the night curfew.                            | CONCEDE SDN > TCD
            Serbia recalled its ambassador from Sofia on Monday. The government in Belgrade rejected the budget.               | REJECT SRB > BGR
            Finnish police detained three Russian sailors. Finland's prime minister threatened to quit over the budget.        | THREATEN FIN > RUS
            Thailand's foreign minister met his Laotian colleague. The Thai government then announced aid for flooded farmers. | AID THA > LAO
            Serbia's interior minister warned that Belgrade might close the border to Hungarian hauliers.                      | THREATEN SRB > SRB
            """)
    void anywhere(String text, String wrong) {
        assertThat(Coded.of(text)).extracting(Coded::shortly).doesNotContain(wrong);
    }
}
