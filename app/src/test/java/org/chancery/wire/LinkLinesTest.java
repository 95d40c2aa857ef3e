package org.chancery.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.chancery.event.coded.RecordLinker;
import org.chancery.event.coref.WordLinker;
import org.chancery.event.identity.EventLinker;
import org.chancery.event.story.StoryGatherer;
import org.junit.jupiter.api.Test;

/** The lines of {@code stories} and {@code link}: whole mentions come back whole, spans by id, bad lines in their place. */
class LinkLinesTest {

    private static List<ObjectNode> lines(String... lines) throws LineException {
        List<ObjectNode> parsed = new ArrayList<>();
        for (String line : lines) {
            parsed.add(Json.parse(line));
        }
        return parsed;
    }

    private static List<ObjectNode> link(String... lines) throws LineException {
        return new LinkJson(new EventLinker(), new WordLinker(new StoryGatherer())).answer(lines(lines));
    }

    private static final String MENTION = """
            {"type":"AGREE","cameo":"057","source":[{"name":"Chad","country":"TCD"}],"target":[{"name":"Peru","country":"PER"}],
             "modality":"occurred","date":{"start":"2031-05-03","end":"2031-05-03","edtf":"2031-05-03","precision":"day","basis":"text"},
             "trigger":{"text":"signed","start":14,"end":20},"evidence":{"text":"Chad and Peru signed a pact.","start":0,"end":28},"extra":[1]}""";

    @Test
    void wholeMentionsComeBackWholeWithTheirEvent() throws LineException {
        List<ObjectNode> answers = link(
                "{\"id\":\"a\",\"text\":\"Chad and Peru signed a pact.\",\"date\":\"2031-05-04\",\"story\":\"s\",\"mentions\":["
                        + MENTION + "]}",
                "{\"id\":\"b\",\"text\":\"Chad and Peru signed a pact.\",\"date\":\"2031-05-05\",\"story\":\"s\",\"mentions\":["
                        + MENTION + "]}");
        assertThat(answers.get(0).at("/mentions/0/extra/0").asInt()).isEqualTo(1);
        assertThat(answers.get(0).at("/mentions/0/event").asText())
                .startsWith("e_")
                .isEqualTo(answers.get(1).at("/mentions/0/event").asText());
    }

    @Test
    void spansComeBackByTheirIdsAndBadOnesAsErrors() throws LineException {
        List<ObjectNode> answers = link(
                "{\"id\":\"a\",\"text\":\"They met.\",\"mentions\":[{\"id\":\"m7\",\"start\":5,\"end\":8}]}",
                "{\"id\":\"b\",\"text\":\"They met.\",\"mentions\":[{\"id\":\"m8\",\"start\":5,\"end\":99}]}",
                "{\"id\":\"c\",\"text\":\"Nothing happened.\",\"mentions\":[]}");
        assertThat(answers.get(0).at("/mentions/0/id").asText()).isEqualTo("m7");
        assertThat(answers.get(0).at("/mentions/0/event").asText()).startsWith("e_");
        assertThat(answers.get(1).has("error")).isTrue();
        assertThat(answers.get(2).get("mentions")).isEmpty();
    }

    @Test
    void recordsWithoutACodeAreErrors() throws LineException {
        List<ObjectNode> answers = new RecordLinkJson(new RecordLinker())
                .answer(lines(
                        "{\"id\":1,\"document\":\"d\",\"sentence\":0,\"date\":\"2031-01-01\",\"cameo\":\"040\",\"source\":[{\"name\":\"Chad\"}],\"target\":[]}",
                        "{\"id\":2,\"document\":\"d\"}"));
        assertThat(answers.get(0).get("event").asText()).startsWith("e_");
        assertThat(answers.get(1).has("error")).isTrue();
    }

    @Test
    void storiesNeedATextAndTakeAnyDate() throws LineException {
        List<ObjectNode> answers = new StoriesJson(new StoryGatherer())
                .answer(lines("{\"id\":1,\"text\":\"A ship sank.\",\"date\":\"some day\"}", "{\"id\":2}"));
        assertThat(answers.get(0).get("story").asText()).startsWith("s_");
        assertThat(answers.get(1).has("error")).isTrue();
    }
}
