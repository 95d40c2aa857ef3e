package org.chancery.event.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.event.identity.Telling.actor;
import static org.chancery.event.identity.Telling.day;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.event.Decision;
import org.chancery.event.Disagreement;
import org.chancery.event.Event;
import org.chancery.event.MentionRecord;
import org.chancery.event.MentionRef;
import org.chancery.statement.Modality;
import org.junit.jupiter.api.Test;

/** A person's decisions hold, the order of the input does not matter, and differences stay visible. */
class EventsFollowDecisionsTest {

    private static final MentionRecord FIRST = signing("d1", "2031-05-04", "at least five accords", "five accords");
    private static final MentionRecord SECOND = signing("d2", "2031-05-05", "six accords", "six accords");

    private static MentionRecord signing(String document, String reported, String number, String object) {
        return Telling.in(document, reported, "s1")
                .code("057")
                .who(actor("Chad", "TCD", null))
                .whom(actor("Peru", "PER", null))
                .on(day("2031-05-03"))
                .says("Chad and Peru signed " + number + " in Lima", "signed", object)
                .mention();
    }

    @Test
    void splitHoldsAgainstTheScore() {
        assertThat(new EventLinker().link(List.of(FIRST, SECOND))).hasSize(1);
        List<Event> events = new EventLinker()
                .link(
                        List.of(FIRST, SECOND),
                        List.of(new Decision(Decision.Kind.SPLIT, List.of(FIRST.id(), SECOND.id()))));
        assertThat(events).hasSize(2);
        assertThat(events.get(0).refusals().get(0).reasons())
                .anyMatch(reason -> reason.field().equals("decision"));
    }

    @Test
    void mergeHoldsAgainstTheScore() {
        MentionRecord other = Telling.in("d3", "2031-09-05", "s2")
                .code("042")
                .who(actor("Fiji", "FJI", null))
                .whom(actor("Togo", "TGO", null))
                .says("Fiji's premier visited Togo", "visited")
                .mention();
        assertThat(new EventLinker().link(List.of(FIRST, other))).hasSize(2);
        assertThat(new EventLinker()
                        .link(
                                List.of(FIRST, other),
                                List.of(new Decision(Decision.Kind.MERGE, List.of(other.id(), FIRST.id())))))
                .hasSize(1);
    }

    @Test
    void orderOfTheInputDoesNotMatter() {
        List<MentionRecord> mentions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            mentions.add(Telling.in("d" + i % 13, "2031-05-" + (10 + i % 9), "s" + i % 3)
                    .sentence(i)
                    .code(i % 2 == 0 ? "042" : "057")
                    .who(actor("Chad", "TCD", null))
                    .whom(actor("Peru", "PER", null))
                    .on(i % 4 == 0 ? null : day("2031-05-1" + i % 7))
                    .as(i % 5 == 0 ? Modality.PLANNED : Modality.OCCURRED)
                    .says("Chad and Peru spoke of matter " + i % 6, i % 2 == 0 ? "visit" : "signed", "matter " + i % 6)
                    .mention());
        }
        List<Event> once = new EventLinker().link(mentions);
        Collections.shuffle(mentions, new Random(5));
        assertThat(new EventLinker().link(mentions)).isEqualTo(once);
    }

    @Test
    void numbersThatDifferAreToldAndNotAveraged() {
        Event event = new EventLinker().link(List.of(FIRST, SECOND)).get(0);
        Disagreement numbers = event.disagreements().stream()
                .filter(disagreement -> disagreement.field().equals("number of accord"))
                .findFirst()
                .orElseThrow();
        assertThat(numbers.values().keySet()).containsExactly("6", ">=5");
        assertThat(numbers.compatible()).isTrue();
    }

    @Test
    void nearCopiesAndOutletsAreFoldedIntoOneWitness() {
        MentionRecord copy = Telling.in("d9", "2031-05-05", "s1")
                .copyOf("d1")
                .code("057")
                .who(actor("Chad", "TCD", null))
                .whom(actor("Peru", "PER", null))
                .on(day("2031-05-03"))
                .says("Chad and Peru signed at least five accords in Lima", "signed", "five accords")
                .mention();
        Event event = new EventLinker().link(List.of(FIRST, SECOND, copy)).get(0);
        assertThat(event.mentions()).hasSize(3);
        assertThat(event.witnesses()).hasSize(2);
    }

    @Test
    void splitHoldsHoweverLargeTheGroups() {
        List<MentionRecord> mentions = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            mentions.add(signing("d" + (10 + i), "2031-05-04", "five accords", "five accords"));
        }
        String first = mentions.get(58).id();
        String second = mentions.get(59).id();
        List<Event> events =
                new EventLinker().link(mentions, List.of(new Decision(Decision.Kind.SPLIT, List.of(first, second))));
        assertThat(events)
                .noneMatch(event -> event.mentions().stream()
                        .map(MentionRef::mention)
                        .toList()
                        .containsAll(List.of(first, second)));
    }
}
