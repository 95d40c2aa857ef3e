package org.chancery.event.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.chancery.event.story.StoryGatherer;
import org.chancery.event.story.StoryReport;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

/** Words for one event meet across texts of a story; words for others do not. */
class WordsOfOneEventTest {

    private static PointedText text(String id, String story, String text, String... words) {
        List<Span> spans = new ArrayList<>();
        for (String word : words) {
            int start = text.indexOf(word);
            spans.add(new Span(start, start + word.length()));
        }
        return new PointedText(new StoryReport(id, null, null, text), story, spans);
    }

    private static List<List<String>> link(PointedText... texts) {
        return new WordLinker(new StoryGatherer()).link(List.of(texts));
    }

    @Test
    void kinAndSynonymsAreOneEvent() {
        List<List<String>> events = link(
                text("a", "s", "Police arrested the mayor of Brenna on Monday.", "arrested"),
                text("b", "s", "The arrest of the mayor of Brenna shocked voters.", "arrest"),
                text("c", "s", "The mayor of Brenna was detained at home by police.", "detained"));
        assertThat(events.get(0)).isEqualTo(events.get(1)).isEqualTo(events.get(2));
    }

    @Test
    void otherActsAreOtherEvents() {
        List<List<String>> events =
                link(text("a", "s", "The mayor resigned and an earthquake shook the hall.", "resigned", "earthquake"));
        assertThat(events.get(0).get(0)).isNotEqualTo(events.get(0).get(1));
    }

    @Test
    void storiesAreNotMixed() {
        List<List<String>> events = link(
                text("a", "s", "Police arrested the mayor of Brenna.", "arrested"),
                text("b", "t", "Police arrested the mayor of Brenna.", "arrested"));
        assertThat(events.get(0)).isNotEqualTo(events.get(1));
    }

    @Test
    void whatTwoSpeakersSayAreTwoEvents() {
        List<List<String>> events = link(
                text("a", "s", "The shipowner said that insurance would cover everything.", "said"),
                text("b", "s", "A widow said nobody had warned her husband about fog.", "said"));
        assertThat(events.get(0)).isNotEqualTo(events.get(1));
    }
}
