package org.chancery.event.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.event.identity.Telling.actor;
import static org.chancery.event.identity.Telling.day;
import static org.chancery.event.identity.Telling.days;

import java.time.LocalDate;
import java.util.List;
import org.chancery.actor.Actor;
import org.chancery.event.Event;
import org.chancery.event.Stage;
import org.chancery.event.State;
import org.chancery.ontology.PloverType;
import org.chancery.statement.Modality;
import org.chancery.time.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan that is told by the code of an intent, put off, called off or taken back is a step in the life of its act. */
class PlansComeToTheirActsTest {

    private static final Actor CHILE = actor("Chile", "CHL", null);
    private static final Actor PERU = actor("Peru", "PER", null);

    private static Telling telling(String report, String day, String code, String words, String trigger) {
        return Telling.in(report, day, "s1").code(code).who(CHILE).whom(PERU).says(words, trigger);
    }

    private static List<Event> link(Telling... tellings) {
        return new EventLinker()
                .link(List.of(tellings).stream().map(Telling::mention).toList());
    }

    private static List<State> life(Event event) {
        return event.life().stream().map(Stage::state).toList();
    }

    @Test
    void intentToMeetAndTheMeetingAreOne() {
        List<Event> events = link(
                telling("d1", "2031-04-02", "036", "The two ministers will meet in Arica on 9 April", "meet")
                        .as(Modality.PLANNED)
                        .on(day("2031-04-09")),
                telling("d2", "2031-04-10", "040", "The two ministers met in Arica on Wednesday", "met")
                        .on(day("2031-04-09")));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).coding().type()).isEqualTo(PloverType.CONSULT);
        assertThat(life(events.get(0))).containsExactly(State.PLANNED, State.OCCURRED);
    }

    @Test
    void offerThatWasMadeIsNotTheAid() {
        assertThat(link(
                        telling("d1", "2031-04-02", "033", "Chile offered Peru tents for the homeless", "offered")
                                .on(day("2031-04-01")),
                        telling("d2", "2031-04-04", "070", "Chile sent Peru tents for the homeless", "sent")
                                .on(day("2031-04-03"))))
                .hasSize(2);
    }

    @Test
    void plansOfTwoKindsAreTwo() {
        assertThat(link(
                        telling("d1", "2031-04-02", "036", "Chile's envoy will meet the mayor of Tacna", "meet")
                                .as(Modality.PLANNED),
                        telling("d2", "2031-04-02", "033", "Chile will ship 300 tonnes of flour to Peru", "ship")
                                .as(Modality.PLANNED)))
                .hasSize(2);
    }

    @Test
    void postponedPatrolIsTheSamePatrol() {
        List<Event> events = link(
                telling("d1", "2031-04-02", "062", "The navies will patrol the strait from 9 April", "patrol")
                        .as(Modality.PLANNED)
                        .on(day("2031-04-09")),
                telling("d2", "2031-04-08", "120", "Chile and Peru postponed their patrol of the strait", "postponed"));
        assertThat(events).hasSize(1);
        assertThat(life(events.get(0))).containsExactly(State.PLANNED, State.POSTPONED);
    }

    @Test
    void visitPutOffAndHeldLaterIsOneEvent() {
        List<Event> events = link(
                telling("d1", "2031-04-02", "042", "The minister will visit Lima on 9 April", "visit")
                        .as(Modality.PLANNED)
                        .on(day("2031-04-09")),
                telling("d2", "2031-04-08", "120", "Chile postponed the visit of its minister to Lima", "postponed"),
                telling("d3", "2031-05-20", "042", "The minister visited Lima on 19 May, a month late", "visited")
                        .on(day("2031-05-19")));
        assertThat(events).hasSize(1);
        assertThat(life(events.get(0))).containsExactly(State.PLANNED, State.POSTPONED, State.OCCURRED);
        assertThat(events.get(0).date()).isEqualTo(day("2031-05-19"));
    }

    @Test
    void cancelledVisitStaysCancelled() {
        List<Event> events = link(
                telling("d1", "2031-04-02", "042", "The minister will visit Lima on 9 April", "visit")
                        .as(Modality.PLANNED)
                        .on(day("2031-04-09")),
                telling("d2", "2031-04-08", "120", "Chile cancelled the visit of its minister to Lima", "cancelled"));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).state()).isEqualTo(State.CANCELLED);
        assertThat(events.get(0).stateAsOf(LocalDate.parse("2031-04-05"))).isEqualTo(State.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry retracted its statement that Chilean guns had shelled a post",
                "The ministry withdrew its claim that Chilean guns had shelled a post",
                "The Tacna Mail corrected its story that Chilean guns had shelled a post"
            })
    void whatIsTakenBackInWordsIsRetracted(String words) {
        List<Event> events = link(
                telling("d1", "2031-04-02", "190", "Chilean guns shelled a Peruvian post on Tuesday", "shelled")
                        .on(day("2031-04-01")),
                telling("d2", "2031-04-05", "190", words, "shelled")
                        .as(Modality.DENIED)
                        .on(day("2031-04-01")));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).state()).isEqualTo(State.RETRACTED);
    }

    private static Telling visit() {
        return telling("d1", "2031-04-02", "042", "The minister will visit Lima from 9 to 11 April", "visit")
                .as(Modality.PLANNED)
                .on(days("2031-04-09", "2031-04-11", Precision.DAY));
    }

    private static Telling arrival(String report, String reported, String day) {
        return telling(report, reported, "040", "The minister landed in Lima", "landed")
                .on(day(day));
    }

    @Test
    void plannedVisitTookPlaceOnceItsGuestArrived() {
        List<Event> events = link(visit(), arrival("d2", "2031-04-10", "2031-04-09"));
        assertThat(events).hasSize(2);
        Event visit = events.get(0);
        assertThat(life(visit)).containsExactly(State.PLANNED, State.OCCURRED);
        assertThat(visit.parts()).containsExactly(events.get(1).id());
        assertThat(visit.life().get(1).mention())
                .isEqualTo(events.get(1).mentions().get(0));
        assertThat(visit.stateAsOf(LocalDate.parse("2031-04-09"))).isEqualTo(State.PLANNED);
    }

    @Test
    void firstReportOfTheArrivalCounts() {
        List<Event> events = link(
                visit(),
                arrival("d2", "2031-04-12", "2031-04-09"),
                telling("d3", "2031-04-10", "040", "Peru's premier welcomed the minister in Lima", "welcomed")
                        .on(day("2031-04-09")));
        assertThat(events.get(0).life().get(1).reported()).isEqualTo(LocalDate.parse("2031-04-10"));
    }

    @Test
    void arrivalAfterTheVisitsDaysDoesNotMakeItTrue() {
        assertThat(life(link(visit(), arrival("d2", "2031-04-14", "2031-04-13")).get(0)))
                .containsExactly(State.PLANNED);
    }

    @Test
    void cancelledVisitDoesNotBegin() {
        List<Event> events = link(
                visit(),
                telling("d2", "2031-04-08", "120", "Chile cancelled the visit of its minister to Lima", "cancelled"),
                arrival("d3", "2031-04-10", "2031-04-09"));
        assertThat(events.get(0).state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void visitPlannedForAnyDayOfAMonthIsNotMadeTrueByTalks() {
        List<Event> events = link(
                telling("d1", "2031-04-02", "042", "The minister will visit Lima in April", "visit")
                        .as(Modality.PLANNED)
                        .on(days("2031-04-01", "2031-04-30", Precision.MONTH)),
                telling("d2", "2031-04-10", "040", "The two ministers talked in Lima", "talked")
                        .on(day("2031-04-09")));
        assertThat(life(events.get(0))).containsExactly(State.PLANNED);
    }
}
