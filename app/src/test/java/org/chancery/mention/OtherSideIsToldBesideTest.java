package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an act meets, or who did it, that only a verb beside it or a sentence before it tells. */
class OtherSideIsToldBesideTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zambia complained to Malawi about the closure of the Mwami gate and demanded an explanation.                       | REQUEST ZMB > MWI
            Botswana wrote to Namibia on Thursday, rejected its map of the river and asked for arbitration.                    | REJECT BWA > NAM
            Suriname's foreign minister met his Guyanese colleague on Friday and promised him a new ferry.                     | AGREE SUR > GUY
            The president of Algeria telephoned the president of Niger on Sunday and offered to train 200 gendarmes.          | AGREE DZA > NER
            Mozambique's navy boarded two Malagasy boats and arrested 22 men off Pemba.                                        | COERCE MOZ > MDG
            The Vietnamese coast guard boarded a Cambodian tugboat on Monday and took its five sailors into custody.           | COERCE VNM > KHM
            Norway's coastguard stopped a Russian trawler off Bear Island and arrested its mate.                               | COERCE NOR > RUS
            Spain denounced Morocco's decision and threatened to suspend ferry services.                                       | THREATEN ESP > MAR
            """)
    void byTheVerbBefore(String text, String wanted) {
        assertThat(Coded.of(text)).extracting(Coded::shortly).contains(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Eritrean soldiers shot dead two Djiboutian herders on Sunday. Djibouti condemned the killing.                      | ACCUSE DJI > ERI
            Bangladeshi guards wounded a Myanmar fisherman on 3 May. Dhaka expressed regret over the incident on Thursday.     | SUPPORT BGD > MMR
            Ethiopia offered Sudan 300 megawatts of power last week. Khartoum accepted the offer on Tuesday.                   | AGREE SDN > ETH
            Uruguay filed a complaint against Argentina in March. On Tuesday Montevideo withdrew the complaint.                | CONCEDE URY > ARG
            Egypt and Sudan criticised Ethiopia for filling its dam. Addis Ababa rejected the criticism.                       | REJECT ETH > EGY+SDN
            Qatar proposed a truce to Eritrea and Djibouti. Djibouti agreed to the proposal; Eritrea rejected it.              | REJECT ERI > QAT
            Japan expelled two Chinese journalists. Beijing called it a provocation. South Korea supported the measure.        | SUPPORT KOR > JPN
            """)
    void byWhoDidTheDeedThatIsAnswered(String text, String wanted) {
        assertThat(Coded.of(text)).extracting(Coded::shortly).contains(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chad accused Cameroon of sheltering rebels. Yaoundé rejected the charge and demanded proof.                        | REQUEST CMR > TCD
            Algeria cut off gas supplies to Morocco in October. After talks in Tunis it resumed deliveries.                    | RETREAT DZA > MAR
            Cyprus expelled an Egyptian vice consul on Monday. Cairo vowed to retaliate.                                       | THREATEN EGY > CYP
            Iran hanged a Pakistani smuggler on Monday. Islamabad recalled its ambassador.                                     | SANCTION PAK > IRN
            """)
    void byTheDispute(String text, String wanted) {
        assertThat(Coded.of(text)).extracting(Coded::shortly).contains(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Libya released 23 Tunisian truckers on Sunday. It had held them since August.                                      | COERCE LBY > TUN
            Belarus freed seven Polish drivers on Monday. It jailed the other four.                                            | COERCE BLR > POL
            Tonga arrested four Chinese poachers in March. The four were deported on Monday.                                   | COERCE TON > CHN
            The emir of Qatar arrived in Muscat on Sunday. He also handed over 40 buses.                                       | AID QAT > OMN
            """)
    void byWhoseTheyWere(String text, String wanted) {
        assertThat(Coded.of(text)).extracting(Coded::shortly).contains(wanted);
    }
}
