package org.chancery.event.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.actor.Actor;
import org.chancery.event.Event;
import org.chancery.event.MentionRecord;
import org.chancery.event.State;
import org.chancery.statement.Modality;
import org.chancery.time.Intervals;
import org.junit.jupiter.api.Test;

/** What one report of a story leaves out, another may tell; what two tell otherwise stays untold. */
class StoryFillsGapsTest {

    private static final String STORY = "s_1";

    private static Telling visit(String report, String day, String who, String country) {
        return Telling.in(report, day, STORY)
                .code("042")
                .who(Telling.actor(who, country, null))
                .whom(Telling.actor("Norway", "NOR", null))
                .says("The guest visited Oslo.", "visited");
    }

    @Test
    void personWithoutCountryIsOfTheCountryThatAnotherReportGives() {
        MentionRecord planned = visit("d_1", "2025-05-02", "Ana Lukic", "HRV")
                .as(Modality.PLANNED)
                .on(Telling.day("2025-05-12"))
                .mention();
        MentionRecord told = visit("d_2", "2025-05-13", "Lukic", null)
                .on(Telling.day("2025-05-12"))
                .mention();
        List<Event> events = new EventLinker().link(List.of(told, planned));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.source()).allMatch(actor -> "HRV".equals(actor.country()));
            assertThat(event.state()).isEqualTo(State.OCCURRED);
        });
    }

    @Test
    void nameThatTwoBearStaysWithoutCountry() {
        List<MentionRecord> completed = StoryContext.completeStory(List.of(
                visit("d_1", "2025-05-02", "Ana Lukic", "HRV").mention(),
                visit("d_2", "2025-05-02", "Ivo Lukic", "SRB").mention(),
                visit("d_3", "2025-05-02", "Lukic", null).mention()));
        assertThat(completed.get(2).source().get(0).country()).isNull();
    }

    @Test
    void countryThatIsToldCountsMoreThanTheOneOfThePaper() {
        Actor guessed = new Actor("Ana Lukic", "SRB", "GOV", "President", "SRBGOV", null, 0.6);
        List<MentionRecord> completed = StoryContext.completeStory(List.of(
                visit("d_1", "2025-05-02", "Ana Lukic", "HRV").mention(),
                Telling.in("d_2", "2025-05-02", STORY).who(guessed).mention()));
        assertThat(completed.get(1).source().get(0).country()).isEqualTo("HRV");
        assertThat(completed.get(1).source().get(0).code()).isEqualTo("HRVGOV");
    }

    @Test
    void dayWithoutYearIsOfTheYearOfItsStory() {
        MentionRecord told = Telling.in("d_2", null, STORY).partly("XXXX-05-12").mention();
        List<MentionRecord> completed = StoryContext.completeStory(
                List.of(visit("d_1", "2025-05-02", "Ana Lukic", "HRV").mention(), told));
        assertThat(completed.get(1).date()).isEqualTo(Telling.day("2025-05-12"));
        assertThat(completed.get(1).partly()).isNull();
    }

    @Test
    void rangeWithoutYearIsOfTheYearOfItsStory() {
        MentionRecord told =
                Telling.in("d_2", null, STORY).partly("XXXX-12-30/XXXX-01-02").mention();
        List<MentionRecord> completed = StoryContext.completeStory(
                List.of(visit("d_1", "2025-01-04", "Ana Lukic", "HRV").mention(), told));
        assertThat(completed.get(1).date()).isEqualTo(Intervals.of("2024-12-30/2025-01-02"));
    }

    @Test
    void dayFarFromEveryReportStaysWithoutYear() {
        MentionRecord told = Telling.in("d_2", null, STORY).partly("XXXX-11-12").mention();
        List<MentionRecord> completed = StoryContext.completeStory(
                List.of(visit("d_1", "2025-05-02", "Ana Lukic", "HRV").mention(), told));
        assertThat(completed.get(1).date()).isNull();
        assertThat(completed.get(1).partly()).isEqualTo("XXXX-11-12");
    }

    @Test
    void dayThatNoYearNearByHasStaysUntold() {
        MentionRecord told = Telling.in("d_2", null, STORY).partly("XXXX-02-29").mention();
        List<MentionRecord> completed = StoryContext.completeStory(
                List.of(visit("d_1", "2025-03-02", "Ana Lukic", "HRV").mention(), told));
        assertThat(completed.get(1).date()).isNull();
    }

    @Test
    void otherStoriesFillNothing() {
        MentionRecord told = Telling.in("d_2", null, "s_2").partly("XXXX-05-12").mention();
        List<MentionRecord> completed = StoryContext.complete(
                List.of(visit("d_1", "2025-05-02", "Ana Lukic", "HRV").mention(), told));
        assertThat(completed.get(1).date()).isNull();
    }
}
