package org.chancery.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end: a bar in the line marks each end, and is taken out before the text is read. */
class SentenceEndsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Kim met Gen. Park and Lt. Col. Choi.| They spoke for an hour.",
                "Sen. Maria Cole (D-Ohio) flew to St. Petersburg.| She met Prof. Orlov there.",
                "He returned to the U.S.| The talks had failed.",
                "The U.S. President spoke.| The U.S. Navy left.",
                "J. D. Vance and S. Jaishankar met.| Nobody else came.",
                "They met at 10:30 a.m. on Monday.| It was no. 3 on the list.",
                "The rate rose by 3.5 percent to 4.25.| Prices fell.",
                "\"Will they come?\" he asked.| \"They must!\"| Nobody answered.",
                "“We will answer,” he said.| “We always do.”| She nodded.",
                "The sides agreed... then they did not.| The mood changed…| The envoys left.",
                "Acme Corp. was fined.| The firm paid Acme Corp.| It closed.",
                "See https://www.example.org/a.b?c=d.| Write to press@example.org.| Both answer.",
                "No. 3 on the list was Oslo.| He said no.| She left.",
                "The office opened in Washington, D.C.| It has ten desks.",
                "He works for the U.N. in Geneva.| His wife works for the E.U.| They commute.",
                "He fell ill.| The mass was over.| They moved in.| She sat in the sun.| Nobody came.",
                "The paper was The Sun.| The editor left.| Wash. and Mass. are states.",
                "He wrote it on X.| The envoy met J. D. Vance and wrote to A. Lopez.",
                "The ship (built in 1990.) sank.",
                "1. The parties will meet.| 2. The parties will talk.",
                "The deal ended in talks.|They resume on Monday.",
                "The envoys (both of them) left.| What now?!| Nobody knows.",
            })
    void endsAtTheBars(String marked) {
        String text = marked.replace("|", "");
        assertThat(String.join("|", Shown.sentences(text))).isEqualTo(marked.replace("| ", "|"));
    }
}
