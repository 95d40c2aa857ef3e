package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by an answer that names only the deed, the claim, the letter or the common work it answers. */
class AnswerIsAimedAtWhoDidItTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Egypt delivered artillery to Somalia. Ethiopia condemned the delivery. | ACCUSE ETH > EGY",
                "Togo accused Benin of smuggling. Benin denied the accusation. | REJECT BEN > TGO",
                "Kenya expelled a Sudanese diplomat. Uganda welcomed the decision. | SUPPORT UGA > KEN",
                "Peru and Chile signed a treaty. Chile's president hailed the agreement. | SUPPORT CHL > PER",
                "In a letter to the consul of Gabon, Chad complained that a fence had moved. | ACCUSE TCD > GAB",
                "Nepal asked India for grain. Oman offered both countries its good offices. | AGREE OMN > IND+NPL",
            })
    void theLastMentionIsAimed(String text, String wanted) {
        assertThat(Coded.of(text)).last().extracting(Coded::shortly).isEqualTo(wanted);
    }
}
