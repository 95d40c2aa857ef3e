package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.statement.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an outlet takes back, or what is said to have been told wrongly, did not take place. */
class CorrectionIsNotDoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correction: Our March issue reported that Ghana had expelled the consul of Togo.",
                "Clarification: In our issue of 3 May we wrote that Serbian police had beaten a Kosovan driver.",
                "Editor's note: Our February edition stated that Kenya had closed the border with Somalia.",
                "Erratum. Last week we said that the presidents of Chad and Sudan had signed a treaty in Cairo.",
                "The agency wrongly reported that Iran had freed two Swedish tourists.",
                "We reported yesterday that Angola had joined the blockade of Zambia. That was incorrect.",
                "The newspaper apologised for reporting that Jordan had recalled its envoy from Doha.",
                "Reports that Kuwait had expelled an Iranian attaché turned out to be untrue.",
                "Note: an earlier version of this article said that Peru had sent warships to the gulf."
            })
    void nothingIsToldAsDone(String text) {
        assertThat(Coded.of(text))
                .noneMatch(mention -> mention.judgement().modality() == Modality.OCCURRED
                        && mention.evidence().start() == 0
                        && mention.source().stream()
                                .anyMatch(each -> each.actor().country() != null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The report said that Peru had sent warships to the gulf.",
                "We said that Peru had expelled the consul of Chile, and we stand by it.",
                "The agency reported that Iran had freed two Swedish tourists."
            })
    void whatIsMerelyReportedStands(String text) {
        assertThat(Coded.of(text))
                .anyMatch(mention -> mention.judgement().modality() == Modality.OCCURRED
                        || mention.judgement().modality() == Modality.ALLEGED);
    }
}
