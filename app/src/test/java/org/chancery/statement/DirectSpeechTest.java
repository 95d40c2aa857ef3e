package org.chancery.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Quotation marks hold a speaker's words together over sentences and around the cue. */
class DirectSpeechTest {

    @Test
    void severalSentencesBeforeTheCueAreOneContent() {
        Statements text =
                Statements.of("“We built this dam with our hands. We shall guard it,” said the old engineer.");
        assertThat(contents(text)).containsExactly("“We built this dam with our hands. We shall guard it,”");
        assertThat(text.attributions().get(0).kind()).isEqualTo(Attribution.Kind.DIRECT);
    }

    @Test
    void quotationDividedByTheCueHasTwoParts() {
        Statements text = Statements.of("“The dam is old,” the engineer said, “but it will hold another winter.”");
        assertThat(contents(text)).containsExactly("“The dam is old,”", "“but it will hold another winter.”");
    }

    @Test
    void unclosedQuotationGoesOnInTheNextParagraph() {
        Statements text = Statements.of(
                "“The dam is old and tired,” the engineer said. “It was built in haste by young men.\n\n“We knew it even then.”");
        assertThat(String.join(" ", contents(text))).contains("built in haste");
    }

    @Test
    void questionBelongsToTheSpeakerBehindIt() {
        Statements text = Statements.of("“Will the dam hold another winter?” Okoye asked. “Will it?”");
        assertThat(contents(text)).contains("“Will the dam hold another winter?”");
    }

    @Test
    void twoWordsWithACommaAreSpeech() {
        Statements text = Statements.of("“It will,” the engineer said.");
        assertThat(contents(text)).containsExactly("“It will,”");
    }

    @Test
    void scareQuotesAreMixed() {
        Statements text = Statements.of("The mayor called the plan “a gift to thieves” on Friday.");
        assertThat(text.attributions().get(0).kind()).isEqualTo(Attribution.Kind.MIXED);
    }

    private static List<String> contents(Statements text) {
        return text.attributions().stream()
                .flatMap(a -> a.content().stream())
                .map(text.text()::in)
                .toList();
    }
}
