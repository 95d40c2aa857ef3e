package org.chancery.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.analysis.TriggerSentence;
import org.chancery.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event is placed by its own clause; governments and other clauses lend it no place. */
class EventPlacerTest {

    private final PlaceTagger tagger = new EnglishPlaceTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "The two ministers met in Geneva. | met | Geneva",
                "Moscow condemned the strike. | condemned | none",
                "The envoy said in Cairo that talks would resume in Doha. | resume | Doha",
                "The envoy said in Cairo that talks would resume in Doha. | said | Cairo",
                "The president visited Hanoi. | visited | Hanoi",
                "Talks were held in Vienna on Tuesday. | Talks | Vienna",
                "Rebels attacked a convoy near Goma. | attacked | Goma",
                "The president of France met the chancellor of Germany. | met | none",
                "The minister travelled to Ankara. | travelled | Ankara",
                "They signed the accord at a ceremony in Astana. | signed | Astana",
                "The king of Jordan visited Rome. | visited | Rome",
                "He thanked Kenya for the offer during a stop in Lagos. | thanked | Lagos",
                "The navy gave the museum a cannon carved in Lisbon. | gave | none",
                "The league, which speaks for Cabinda, condemned the speech. | condemned | none",
                "Lima condemned the attack in Kabul. | condemned | none",
                "In Quito its minister went further and praised the plan. | praised | Quito",
                "Norway reopened its embassy in Havana. | reopened | Havana",
                "The first convoy left Mersin for Aleppo. | left | Mersin",
                "The two teams agreed to gather next in Baku. | agreed | Baku",
                "Students in Dakar marched against the levy. | marched | Dakar",
                "Gabon rejected the appeal from Malabo. | rejected | none",
                "Denmark denied that it had broken the Geneva Convention. | denied | none",
                "Sweden withdrew its envoys from Minsk. | withdrew | Minsk",
            })
    void clauseBearsItsPlace(String text, String trigger, String place) {
        TriggerSentence event = TriggerSentence.of(text, trigger);
        List<PlaceMention> places = tagger.tag(event.text());
        PlaceMention found = EventPlacer.place(event.sentence(), event.trigger(), places, List.of());
        assertThat(found == null ? null : found.span().in(text))
                .as(text + " " + places)
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Norway withdrew its envoys from Mali. | withdrew | Mali",
                "Norway has withdrawn 41 diplomats from Mali. | withdrawn | Mali",
                "Norway held drills in Mali. | held | Mali",
                "Norway visited Mali. | visited | none",
                "Norway paid a visit to Mali. | paid | none",
            })
    void countryOfAPartyIsAPlaceOnlyWhereTheClauseGoesThere(String text, String trigger, String place) {
        TriggerSentence event = TriggerSentence.of(text, trigger);
        int at = text.indexOf("Mali");
        PlaceMention found = EventPlacer.place(
                event.sentence(), event.trigger(), tagger.tag(event.text()), List.of(new Span(at, at + 4)));
        assertThat(found == null ? null : found.span().in(text)).as(text).isEqualTo(place);
    }
}
