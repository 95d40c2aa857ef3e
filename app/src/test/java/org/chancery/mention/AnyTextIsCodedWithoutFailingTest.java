package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.relate.Relater;
import org.chancery.mention.relate.Relation;
import org.chancery.pipeline.Layers;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile input is normal input; {@code relate} answers always. */
class AnyTextIsCodedWithoutFailingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000\u0000",
                "to to to to",
                "- - - - -",
                "condemned",
                "attacked attacked attacked by by by",
                "\ud83d\ude00 attacked \ud83d\ude00",
                "WAR!!! ???",
                "said said said that that that",
                "he him his it its they who which",
                "Kenya and and and Uganda signed signed",
                "of of of by by the the the talks between between"
            })
    void anything(String text) {
        assertThatCode(() -> Coded.of(text)).doesNotThrowAnyException();
        assertThatCode(() -> relate(text, List.of(), List.of())).doesNotThrowAnyException();
    }

    @Test
    void spansOutsideEverySentenceAreAnswered() {
        assertThatCode(() -> relate("Kenya met Uganda.", List.of(new Span(16, 17)), List.of(new Span(0, 0))))
                .doesNotThrowAnyException();
    }

    private static Relation relate(String text, List<Span> source, List<Span> target) {
        return new Relater(Lexicon.english()).relate(Layers.english().analyzer().analyze(text), source, target);
    }
}
