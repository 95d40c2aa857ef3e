package org.chancery.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.text.Sentence;
import org.junit.jupiter.api.Test;

/** Lines, paragraphs, headings and datelines. */
class HeadingsTest {

    @Test
    void headingDoesNotRunIntoItsParagraph() {
        List<Sentence> sentences = Shown.analyzed("""
                Ministers meet in Oslo
                The ministers of four countries met in Oslo on Tuesday. They signed nothing.

                What comes next

                Another round is planned.
                """).sentences();
        assertThat(sentences)
                .extracting(Sentence::kind)
                .containsExactly(
                        Sentence.Kind.HEADING,
                        Sentence.Kind.BODY,
                        Sentence.Kind.BODY,
                        Sentence.Kind.HEADING,
                        Sentence.Kind.BODY);
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2, 3);
    }

    @Test
    void wrappedLinesAreOneParagraph() {
        String text = """
                The ministers of four countries met in the Norwegian capital
                on Tuesday to discuss fishing rights in the northern waters
                that all of them claim. They signed nothing.
                """;
        assertThat(Shown.sentences(text)).hasSize(2);
        assertThat(Shown.analyzed(text).sentences())
                .extracting(Sentence::paragraph)
                .containsOnly(0);
    }

    @Test
    void windowsLineEndsCountOnce() {
        assertThat(Shown.analyzed("Envoys leave\r\nThe envoys left Cairo on Sunday.\r\n\r\nThey will return.")
                        .sentences())
                .extracting(Sentence::kind)
                .containsExactly(Sentence.Kind.HEADING, Sentence.Kind.BODY, Sentence.Kind.BODY);
    }

    @Test
    void datelineStandsApart() {
        assertThat(Shown.sentences("SEOUL, South Korea, May 2 (XYZ) — The envoys left on Sunday."))
                .containsExactly("SEOUL, South Korea, May 2 (XYZ) —", "The envoys left on Sunday.");
        assertThat(Shown.sentences("Geneva (XYZ) - Talks began.")).containsExactly("Geneva (XYZ) -", "Talks began.");
        assertThat(Shown.sentences("OSLO – Norway’s premier resigned."))
                .containsExactly("OSLO –", "Norway’s premier resigned.");
        assertThat(Shown.analyzed("OSLO — It rained.").sentences().get(0).kind())
                .isEqualTo(Sentence.Kind.DATELINE);
    }

    @Test
    void dashInsideASentenceIsNoDateline() {
        assertThat(Shown.sentences("NATO — the alliance that Norway helped to found — met on Monday."))
                .hasSize(1);
        assertThat(Shown.sentences("The envoy — Norway's best — left.")).hasSize(1);
    }

    @Test
    void capitalsOfAHeadlineMakeNoNames() {
        assertThat(Shown.names("Region Waits in Silence as Lula Flies to Bogota for Lunch"))
                .containsExactly("PERSON Lula", "POLITY Bogota");
        assertThat(Shown.arc("RUSSIA EXPELS FOUR GERMAN DIPLOMATS", "RUSSIA")).isEqualTo("SUBJECT EXPELS");
        assertThat(Shown.arc("Russia Expels Four German Diplomats", "Diplomats"))
                .isEqualTo("OBJECT Expels");
    }
}
