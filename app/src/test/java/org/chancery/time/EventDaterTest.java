package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.analysis.TriggerSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event is dated by its own clause: the reporting verb, other clauses and other nouns keep their dates to themselves. */
class EventDaterTest {

    private static final LocalDate THURSDAY = LocalDate.of(2024, 3, 21);
    private final TimeTagger tagger = new RuleTimeTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister arrived in Oslo on Monday. | arrived | 2024-03-18",
                "Officials said on Wednesday that the envoy arrived on Monday. | arrived | 2024-03-18",
                "Officials said on Wednesday that the envoy had left. | left | 2024-03-21~",
                "The two sides agreed to a truce after talks on Monday. | agreed | 2024-03-21~",
                "The two sides agreed to a truce after talks on Monday. | talks | 2024-03-18",
                "The president met the envoy, who visited Cairo last year. | visited | 2023",
                "The president met the envoy, who visited Cairo last year. | met | 2024-03-21~",
                "The ministers signed the accord in Geneva on 5 March 2024. | signed | 2024-03-05",
                "On Tuesday the navy seized a tanker and detained its crew. | detained | 2024-03-19",
                "The ministers met and signed a treaty on Tuesday. | met | 2024-03-19",
                "Talks were held in Vienna on Tuesday. | Talks | 2024-03-19",
                "The delegation visited Hanoi from 4 to 7 March. | visited | 2024-03-04/2024-03-07",
                "Speaking in Rome on Monday, he accused the army of a coup. | accused | 2024-03-18",
                "He recalled Diallo's visit to Lome in 2001 and Sow's rise to power in the 1940s. | visit | 2001",
                "Togo expelled the envoy and gave him until Saturday to leave. | expelled | 2024-03-21~",
                "He thanked Kenya for the offer during a stop in Lagos in March. | thanked | 2024-03",
                "Ties have warmed since January, when Oslo lifted its ban. | lifted | 2024-01",
                "Norway reopened its mission on Tuesday, three months after it had agreed to do so. | agreed | 2023-12",
                "The queen visited Togo in May 2019, and the two sides signed five pacts. | signed | 2019-05",
                "On Monday he gave the king a stool; the king gave him a horse. | gave | 2024-03-18",
                "At a dinner on Monday he gave the king a stool; the king handed him a horse. | handed | 2024-03-18",
                "In January Togo had frozen its ties, and in Rome its president praised the plan. | praised | 2024-03-21~",
                "Kenya expelled two envoys, the ministry announced on Monday. | expelled | 2024-03-18",
                "Kenya expelled two envoys, the ministry said on Monday. | expelled | 2024-03-21~",
                "Okoye's March visit to Lima, set for the 25th and 26th, is his first. | visit | 2024-03-25/2024-03-26",
                "Okoye's January visit to Lima, scheduled for the 25th and 26th, fell through. | visit | 2024-01-25/2024-01-26",
                "They dropped a January visit that had been set for the 25th. | visit | 2024-01-25",
                "It was in 1987 that Nauru recognised the island. | recognised | 1987",
                "Both sides marked the 75th anniversary of the 1949 accord. | accord | 1949",
                "Both sides marked the 75th anniversary of the accord. | accord | 1949",
                "Both sides marked the 75th anniversary of the signing of the accord on trade. | accord | 1949",
                "Both sides marked the 75th anniversary of the signing of the accord on trade. | signing | 1949",
                "The accord's tenth anniversary will be celebrated. | accord | 2014",
                "In 2019 they marked the 30th anniversary of the truce. | truce | 1989",
                "They marked the 20th anniversary of the treaty on 3 May 2011. | treaty | 1991",
                "They marked the 20th anniversary of establishing ties. | establishing | 2004",
                "The accord of 1949 was denounced on Monday. | denounced | 2024-03-18",
            })
    void clauseBearsItsDate(String text, String trigger, String edtf) {
        TriggerSentence event = TriggerSentence.of(text, trigger);
        List<TimeExpression> times = tagger.tag(event.text(), THURSDAY);
        EventDate date = EventDater.date(event.text(), event.sentence(), event.trigger(), times, THURSDAY, false);
        assertThat(date.interval()).as(text).isNotNull();
        assertThat(date.interval().edtf()).as(text + " " + times).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Talks in February failed; the next round is set for the 25th. | 2024-02 2024-03-25",
                "The February talks failed, and a new round is scheduled for the 5th. | 2024-02 2024-04-05",
                "The round that is scheduled for Friday follows talks in January. | 2024-03-22 2024-01",
                "Lima put off a round that had been set for Friday. | 2024-03-22",
                "The January round, scheduled for the 30th, was dropped. | 2024-01 2024-01-30",
                "The January round was set for the 30th. | 2024-01 2024-01-30",
            })
    void whatSetsADayForANounTakesThatNounsMonth(String text, String values) {
        assertThat(tagger.tag(TriggerSentence.of(text, "round").text(), THURSDAY).stream()
                        .map(TimeExpression::value)
                        .toList())
                .isEqualTo(List.of(values.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A June summit, arranged for the 4th and 5th, fell through. | summit | XXXX-06-04/XXXX-06-05",
                "The minister was received in Oslo from 28 May to 3 June. | received | XXXX-05-28/XXXX-06-03",
                "The minister visited Oslo on 18 October. | visited | XXXX-10-18",
            })
    void whatNoYearIsToldOfKeepsBothEndsOfItsRange(String text, String trigger, String value) {
        TriggerSentence event = TriggerSentence.of(text, trigger);
        EventDate date = EventDater.date(
                event.text(), event.sentence(), event.trigger(), tagger.tag(event.text(), null), null, false);
        assertThat(date.interval()).isNull();
        assertThat(date.value()).isEqualTo(value);
    }
}
