package org.chancery.event.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.event.identity.Telling.actor;
import static org.chancery.event.identity.Telling.day;
import static org.chancery.event.identity.Telling.days;

import java.util.List;
import org.chancery.actor.Actor;
import org.chancery.event.Event;
import org.chancery.event.MentionRecord;
import org.chancery.event.State;
import org.chancery.statement.Modality;
import org.chancery.time.Precision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must be one event, and what must not. */
class SameEventTrapsTest {

    private static final Actor MONGOLIA = actor("Mongolia", "MNG", null);
    private static final Actor LAOS = actor("Laos", "LAO", null);
    private static final Actor MONGOLIAN_MINISTER = actor("Batbayar Dorj", "MNG", "Foreign Minister");
    private static final Actor LAO_MINISTER = actor("Kham Sivilay", "LAO", "Foreign Minister");
    private static final Actor LAO_PRESIDENT = actor("President of Laos", "LAO", "President");

    private static List<Event> link(Telling... tellings) {
        return new EventLinker()
                .link(List.of(tellings).stream().map(Telling::mention).toList());
    }

    @Test
    void plannedAndPastReportsOfOneSigningAreOneEvent() {
        List<Event> events = link(
                Telling.in("d1", "2031-04-02", "s1")
                        .deed("057", MONGOLIA, LAOS)
                        .as(Modality.PLANNED)
                        .on(day("2031-04-09"))
                        .says(
                                "Mongolia and Laos will sign a pact on rail freight on 9 April",
                                "sign",
                                "pact on rail freight"),
                Telling.in("d2", "2031-04-10", "s1")
                        .deed("057", LAO_MINISTER, MONGOLIAN_MINISTER)
                        .on(day("2031-04-09"))
                        .says(
                                "The foreign ministers signed the rail freight pact in Vientiane on Wednesday",
                                "signed",
                                "rail freight pact"));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).life())
                .extracting(stage -> stage.state())
                .containsExactly(State.PLANNED, State.OCCURRED);
    }

    @Test
    void twoGiftsOfOneKindMonthsApartAreTwo() {
        assertThat(link(
                        Telling.in("d1", "2031-02-02", "s1")
                                .deed("050", MONGOLIA, LAOS)
                                .on(day("2031-02-01"))
                                .says("Mongolia gave Laos two camels for the zoo", "gave", "two camels"),
                        Telling.in("d2", "2031-06-21", "s2")
                                .deed("050", MONGOLIA, LAOS)
                                .on(day("2031-06-20"))
                                .says("Mongolia gave Laos two camels for the zoo", "gave", "two camels")))
                .hasSize(2);
    }

    @Test
    void undatedGiftsInReportsMonthsApartAreTwo() {
        assertThat(link(
                        Telling.in("d1", "2031-02-02", "s1")
                                .deed("050", MONGOLIA, LAOS)
                                .says("Mongolia gave Laos two camels", "gave", "two camels"),
                        Telling.in("d2", "2031-06-21", "s2")
                                .deed("050", MONGOLIA, LAOS)
                                .says("Mongolia gave Laos two camels", "gave", "two camels")))
                .hasSize(2);
    }

    @Test
    void threeWelcomesAtAirportsAreThree() {
        assertThat(link(
                        Telling.in("d1", "2031-03-04", "s1")
                                .sentence(1)
                                .deed("043", LAOS, MONGOLIAN_MINISTER)
                                .on(day("2031-03-02"))
                                .at("Vientiane", "LAO")
                                .says("Batbayar was welcomed at Wattay airport on Sunday", "welcomed"),
                        Telling.in("d1", "2031-03-04", "s1")
                                .sentence(4)
                                .code("043")
                                .who(LAOS)
                                .whom(actor("Oyun Tuya", "MNG", "Speaker of Parliament"))
                                .on(day("2031-03-03"))
                                .at("Luang Prabang", "LAO")
                                .says("Oyun was welcomed at the airport of Luang Prabang on Monday", "welcomed"),
                        Telling.in("d2", "2031-03-09", "s1")
                                .sentence(2)
                                .deed("043", MONGOLIA, LAO_MINISTER)
                                .on(day("2031-03-08"))
                                .at("Ulaanbaatar", "MNG")
                                .says("Kham was welcomed at the airport of Ulaanbaatar on Saturday", "welcomed")))
                .hasSize(3);
    }

    @Test
    void beingMetAtTheAirportIsNotTheVisit() {
        assertThat(link(
                        Telling.in("d1", "2031-03-04", "s1")
                                .deed("042", MONGOLIAN_MINISTER, LAOS)
                                .on(day("2031-03-03"))
                                .says("The foreign minister of Mongolia is visiting Laos", "visiting"),
                        Telling.in("d1", "2031-03-04", "s1")
                                .sentence(2)
                                .deed("043", LAO_MINISTER, MONGOLIAN_MINISTER)
                                .on(day("2031-03-03"))
                                .says("He was met at the airport by his colleague", "met")))
                .hasSize(2);
    }

    @Test
    void aVisitAndItsReturnVisitAreTwo() {
        assertThat(link(
                        Telling.in("d1", "2031-03-04", "s1")
                                .deed("042", MONGOLIAN_MINISTER, LAOS)
                                .says("The Mongolian foreign minister is visiting Laos", "visiting"),
                        Telling.in("d1", "2031-03-04", "s1")
                                .sentence(3)
                                .deed("042", LAO_MINISTER, MONGOLIA)
                                .says("The Lao foreign minister visited Mongolia earlier", "visited")))
                .hasSize(2);
    }

    @Test
    void visitsOfTwoPersonsOfOneStateAreTwo() {
        assertThat(link(
                        Telling.in("d1", "2031-04-02", "s1")
                                .deed("042", MONGOLIAN_MINISTER, LAOS)
                                .says("Foreign Minister Batbayar Dorj will visit Laos this spring", "visit"),
                        Telling.in("d2", "2031-04-03", "s1")
                                .code("042")
                                .who(actor("Enkh Bold", "MNG", "President"))
                                .whom(LAOS)
                                .says("President Enkh Bold will visit Laos this spring", "visit")))
                .hasSize(2);
    }

    @Test
    void hostingAndMakingOneVisitAreOne() {
        assertThat(link(
                        Telling.in("d1", "2031-03-04", "s1")
                                .deed("042", MONGOLIAN_MINISTER, LAOS)
                                .on(day("2031-03-03"))
                                .says("The Mongolian foreign minister arrived in Laos for a visit", "visit"),
                        Telling.in("d2", "2031-03-04", "s1")
                                .deed("043", LAOS, MONGOLIAN_MINISTER)
                                .on(day("2031-03-03"))
                                .says("Laos hosted a visit by the Mongolian foreign minister", "visit")))
                .hasSize(1);
    }

    @Test
    void anAnniversaryIsNotTheTreaty() {
        assertThat(link(
                        Telling.in("d1", "2031-05-04", "s1")
                                .deed("057", MONGOLIA, LAOS)
                                .as(Modality.BACKGROUND)
                                .on(days("1961-01-01", "1961-12-31", Precision.YEAR))
                                .says(
                                        "Mongolia and Laos signed a treaty of friendship in 1961",
                                        "signed",
                                        "treaty of friendship"),
                        Telling.in("d1", "2031-05-04", "s1")
                                .sentence(2)
                                .deed("057", MONGOLIA, LAOS)
                                .says(
                                        "Both countries marked the anniversary of the treaty of friendship",
                                        "marked",
                                        "anniversary of the treaty of friendship")))
                .hasSize(2);
    }

    @Test
    void anAllegationIsNotTheAct() {
        assertThat(link(
                        Telling.in("d1", "2031-05-04", "s1")
                                .deed("190", MONGOLIA, LAOS)
                                .as(Modality.ALLEGED)
                                .on(day("2031-05-03"))
                                .says("Laos says that Mongolia shelled a border post", "shelled", "border post"),
                        Telling.in("d2", "2031-05-04", "s1")
                                .deed("190", MONGOLIA, LAOS)
                                .on(day("2031-05-03"))
                                .says("Mongolia shelled a border post of Laos", "shelled", "border post"),
                        Telling.in("d2", "2031-05-04", "s1")
                                .sentence(1)
                                .deed("112", LAOS, MONGOLIA)
                                .on(day("2031-05-03"))
                                .says("Laos accused Mongolia of shelling a border post", "accused")))
                .hasSize(3);
    }

    @Test
    void oneAgencyBehindTwoOutletsIsOneSource() {
        List<Event> events = link(
                Telling.in("d1", "2031-05-04", "s1")
                        .from("Steppe Herald", "Montsame")
                        .deed("057", MONGOLIA, LAOS)
                        .on(day("2031-05-03"))
                        .says("Mongolia and Laos signed a visa accord", "signed", "visa accord"),
                Telling.in("d2", "2031-05-04", "s1")
                        .from("River Times", "Montsame")
                        .deed("057", MONGOLIA, LAOS)
                        .on(day("2031-05-03"))
                        .says("Laos and Mongolia signed an accord on visas", "signed", "accord on visas"));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).witnesses()).hasSize(1);
        assertThat(events.get(0).witnesses().get(0).name()).isEqualTo("Montsame");
        assertThat(events.get(0).witnesses().get(0).outlets()).containsExactly("River Times", "Steppe Herald");
    }

    @Test
    void aVisitPlannedBegunHeldAndAssessedIsCountedOnce() {
        List<Event> events = link(
                Telling.in("d1", "2031-05-01", "s1")
                        .deed("042", LAO_PRESIDENT, MONGOLIA)
                        .as(Modality.PLANNED)
                        .on(day("2031-05-06"))
                        .says("The president of Laos will pay a state visit to Mongolia, it was announced", "visit"),
                Telling.in("d2", "2031-05-06", "s1")
                        .deed("042", LAO_PRESIDENT, MONGOLIA)
                        .as(Modality.ONGOING)
                        .on(day("2031-05-06"))
                        .says("The president of Laos is on a state visit in Mongolia", "visit"),
                Telling.in("d3", "2031-05-09", "s1")
                        .code("042")
                        .who(actor("Laos", "LAO", null))
                        .whom(MONGOLIA)
                        .on(days("2031-05-06", "2031-05-08", Precision.RANGE))
                        .says("The state visit of the Lao leader to Mongolia ended", "visit"),
                Telling.in("d4", "2031-06-02", "s1")
                        .deed("042", LAO_PRESIDENT, MONGOLIA)
                        .as(Modality.BACKGROUND)
                        .on(days("2031-05-01", "2031-05-31", Precision.MONTH))
                        .says("What the visit of the president of Laos to Mongolia last month brought", "visit"));
        assertThat(events).hasSize(1);
        Event visit = events.get(0);
        assertThat(visit.life())
                .extracting(stage -> stage.state())
                .containsExactly(State.ANNOUNCED, State.UNDER_WAY, State.OCCURRED, State.ASSESSED);
        assertThat(visit.stateAsOf(java.time.LocalDate.parse("2031-05-07"))).isEqualTo(State.UNDER_WAY);
        assertThat(visit.stateAsOf(java.time.LocalDate.parse("2031-04-07"))).isNull();
    }

    @Test
    void anAccordOfTheSameNameIsOneWhetherItsYearIsToldOrNot() {
        Telling dated = past(
                        "d1",
                        "2031-04-02",
                        "Laos recalled that it had signed a landmark agreement on economic and cultural"
                                + " cooperation with Mongolia in 1956",
                        "a landmark agreement on economic and cultural cooperation")
                .on(days("1956-01-01", "1956-12-31", Precision.YEAR));
        Telling undated = past(
                "d2",
                null,
                "The guests came 75 years after Mongolia and Laos put their names to an economic and cultural"
                        + " cooperation agreement",
                "an economic and cultural cooperation agreement");
        Telling other = past("d3", null, "It is to replace earlier accords of 1961", "earlier accords of 1961")
                .on(days("1961-01-01", "1961-12-31", Precision.YEAR));
        assertThat(link(dated, undated, other)).hasSize(2);
        assertThat(link(
                        dated,
                        past(
                                "d3",
                                null,
                                "The guests came 75 years after Mongolia and Laos put their names to a border treaty",
                                "a border treaty")))
                .as("another treaty")
                .hasSize(2);
        assertThat(link(
                        dated,
                        Telling.in("d4", null, "s1")
                                .deed("057", MONGOLIA, LAOS)
                                .says(
                                        "Mongolia and Laos signed an agreement on economic and cultural cooperation",
                                        "signed",
                                        "an agreement on economic and cultural cooperation")))
                .as("news without a date")
                .hasSize(2);
    }

    private static Telling past(String document, @Nullable String reported, String sentence, String object) {
        return Telling.in(document, reported, "s1")
                .code("030")
                .who(MONGOLIA, LAOS)
                .as(Modality.BACKGROUND)
                .says(sentence, "agreement", object);
    }

    @Test
    void aSummitOfAnotherMonthIsNoPartOfTheVisit() {
        List<Event> events = link(
                Telling.in("d1", null, "s1")
                        .deed("042", MONGOLIAN_MINISTER, LAOS)
                        .partly("XXXX-10-18")
                        .says("The October visit of the Mongolian foreign minister to Laos", "visit"),
                Telling.in("d1", null, "s1")
                        .sentence(2)
                        .deed("040", MONGOLIA, LAO_PRESIDENT)
                        .partly("XXXX-09")
                        .says("They look back on the summit of September", "summit"));
        assertThat(events).hasSize(2).allMatch(event -> event.parts().isEmpty());
    }

    @Test
    void arrivalTalksAndWelcomeArePartsOfTheVisit() {
        MentionRecord visit = Telling.in("d1", "2031-05-07", "s1")
                .deed("042", LAO_PRESIDENT, MONGOLIA)
                .on(days("2031-05-06", "2031-05-08", Precision.RANGE))
                .says("The president of Laos is on a visit to Mongolia", "visit")
                .mention();
        MentionRecord welcome = Telling.in("d1", "2031-05-07", "s1")
                .sentence(2)
                .deed("043", MONGOLIA, LAO_PRESIDENT)
                .on(day("2031-05-06"))
                .says("He was welcomed at the airport by the prime minister of Mongolia", "welcomed")
                .mention();
        MentionRecord talks = Telling.in("d1", "2031-05-07", "s1")
                .sentence(3)
                .deed("046", LAO_PRESIDENT, MONGOLIA)
                .on(day("2031-05-07"))
                .says("They held talks on coal and copper", "talks")
                .mention();
        List<Event> events = new EventLinker().link(List.of(visit, welcome, talks));
        assertThat(events).hasSize(3);
        Event whole = events.stream()
                .filter(event -> !event.parts().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(whole.mentions()).extracting(ref -> ref.mention()).containsExactly(visit.id());
        assertThat(whole.parts()).hasSize(2);
        assertThat(events.stream().filter(event -> whole.id().equals(event.partOf())))
                .hasSize(2);
    }

    @Test
    void aDateWithoutItsYearAgreesAsFarAsItGoes() {
        Telling known = Telling.in("d1", "2031-02-02", "s1")
                .deed("160", MONGOLIA, LAOS)
                .on(days("2031-01-01", "2031-01-31", Precision.MONTH))
                .says("Mongolia suspended the ties with Laos in January", "suspended");
        assertThat(link(
                        known,
                        Telling.in("d2", null, "s1")
                                .deed("160", MONGOLIA, LAOS)
                                .partly("XXXX-01")
                                .says("In January Mongolia had frozen the ties with Laos", "frozen")))
                .hasSize(1);
        assertThat(link(
                        known,
                        Telling.in("d2", null, "s1")
                                .deed("160", MONGOLIA, LAOS)
                                .partly("XXXX-03")
                                .says("In March Mongolia had frozen the ties with Laos", "frozen")))
                .hasSize(2);
    }

    @Test
    void accordOfAnEarlierMonthIsNotTheOneSignedNow() {
        assertThat(link(
                        accord("d1", "2031-03-11")
                                .on(day("2031-03-10"))
                                .says("Mongolia and Laos agreed to restore relations", "agreed", "restore relations"),
                        accord("d2", "2031-04-06")
                                .says(
                                        "They agreed to resume flights between the capitals",
                                        "agreed",
                                        "resume flights")))
                .hasSize(2);
    }

    @Test
    void otherAgreementsOfOneDayAreApart() {
        assertThat(link(
                        accord("d1", "2031-03-11")
                                .on(day("2031-03-10"))
                                .says(
                                        "Mongolia and Laos signed a treaty on border rivers",
                                        "signed",
                                        "treaty on border rivers"),
                        accord("d2", "2031-03-11")
                                .on(day("2031-03-10"))
                                .says(
                                        "Mongolia and Laos signed a treaty on student exchange",
                                        "signed",
                                        "treaty on student exchange")))
                .hasSize(2);
    }

    @Test
    void visitOfAYearIsNotThatOfAnUndatedReport() {
        assertThat(link(
                        Telling.in("d1", null, "s1")
                                .deed("042", LAO_PRESIDENT, MONGOLIA)
                                .on(days("2001-01-01", "2001-12-31", Precision.YEAR))
                                .says("Ties go back to the president's visit of 2001", "visit"),
                        Telling.in("d2", null, "s2")
                                .deed("042", LAO_PRESIDENT, MONGOLIA)
                                .says("His trip to Ulaanbaatar followed the spring floods", "trip")))
                .hasSize(2);
    }

    @Test
    void arrivalInAMonthThatTheNewsDoesNotSpeakOfIsAnother() {
        assertThat(link(
                        Telling.in("d1", "2031-03-20", "s1")
                                .deed("042", LAOS, MONGOLIA)
                                .says("The arrival of the Lao delegation was shown on television", "arrival"),
                        Telling.in("d2", null, "s1")
                                .deed("042", LAOS, MONGOLIA)
                                .partly("XXXX-10-18")
                                .says("The arrival of the Lao plane was greeted with flags", "arrival")))
                .hasSize(2);
    }

    private static Telling accord(String document, String reported) {
        return Telling.in(document, reported, "s1").deed("057", MONGOLIA, LAOS);
    }
}
