package org.chancery.statement;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken marks, empty texts and endless clauses are read without an error. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "\u0000 said \u0000",
                "““““ said",
                "'''''''' he said",
                ": : :",
                "said",
                "— KCNA",
                "\ud83d\ude00 he said “hello to all of you” \ud83d",
                "If he said if he said if he said if he said"
            })
    void nothingIsThrown(String text) {
        assertThatCode(() -> {
                    Statements statements = Statements.of(text.repeat(20));
                    statements.judge("said");
                })
                .doesNotThrowAnyException();
    }
}
