package org.chancery.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name behind the last stop of a paragraph is the agency that carries it. */
class CreditLineIsAnAgencyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two trawlers were freed on Sunday. — Yonhap",
                "Two trawlers were freed on Sunday. (Yonhap)",
                "Two trawlers were freed on Sunday. -- Yonhap"
            })
    void creditTakesTheWholeParagraph(String paragraph) {
        Statements text = Statements.of("A first paragraph stands before it.\n\n" + paragraph);
        Attribution credit = text.attributions().get(text.attributions().size() - 1);
        assertThat(credit.kind()).isEqualTo(Attribution.Kind.CREDIT);
        assertThat(credit.voice()).isEqualTo(Attribution.Voice.AGENCY);
        assertThat(credit.cue()).isNull();
        assertThat(text.text().in(credit.content().get(0))).isEqualTo("Two trawlers were freed on Sunday.");
    }

    @Test
    void signatureUnderAQuotationIsASpeaker() {
        Statements text = Statements.of("“The pier was never safe and they knew it.” ― Rosa Lindqvist");
        assertThat(text.attributions()).singleElement().satisfies(a -> {
            assertThat(a.kind()).isEqualTo(Attribution.Kind.DIRECT);
            assertThat(text.text().in(a.source())).isEqualTo("Rosa Lindqvist");
        });
    }
}
