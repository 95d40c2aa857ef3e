package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.chancery.text.AnalyzedText;
import org.junit.jupiter.api.Test;

/** No text makes the tagger fail, and expressions never overlap. */
class HostileTextTest {

    private static final String[] PIECES = {
        "the",
        "18th",
        "and",
        "19th",
        "of",
        "May",
        "2024",
        "-",
        "31",
        "February",
        "99:99",
        "a.m.",
        "\u0000",
        "’90s",
        "two",
        "hundred",
        "thousand",
        "weeks",
        "ago",
        "\n\n",
        ".",
        "the day",
        "before",
        "last",
        "Juche",
        "999999999999",
        "1e9",
        "𝔐",
        "2024-02-30",
        "13/45/99",
        "0000",
        "quarter",
        "first",
        "half",
        "past",
        "Friday",
        "night",
        "\u202e",
        "Ramadan",
        "1445",
        "anniversary",
        "every",
        "and a half",
        "1/0",
        "$",
        "year",
        "end",
        "B.E.",
        "2567",
        "\ud800",
        "31 June 1403 Farvardin",
    };

    private final TimeTagger tagger = new RuleTimeTagger();

    @Test
    void neverThrowsNorOverlaps() {
        Random random = new Random(7);
        for (int run = 0; run < 1000; run++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(30);
            for (int i = 0; i < length; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            LocalDate day = random.nextInt(3) == 0 ? null : LocalDate.of(2024, 2, 29);
            List<TimeExpression> found = tagger.tag(new AnalyzedText(text.toString(), List.of()), day);
            int last = 0;
            for (TimeExpression time : found) {
                assertThat(time.span().start()).as(text + " " + found).isGreaterThanOrEqualTo(last);
                assertThat(time.value()).isNotNull();
                last = time.span().end();
            }
        }
    }

    @Test
    void longRunsOfNumbersTakeNoLongerThanText() {
        String text = "one hundred twenty thousand ".repeat(2_000) + "1,000,".repeat(2_000) + "the ".repeat(2_000);
        assertThat(tagger.tag(new AnalyzedText(text, List.of()), null)).isNotNull();
    }
}
