package org.chancery.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words are cut. */
class WordCutsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            Kim's trip wasn't his first > Kim|'s|trip|was|n't|his|first
            Kim’s trip wasn’t his first > Kim|’s|trip|was|n’t|his|first
            the ministers' talks > the|ministers|'|talks
            They cannot go > They|can|not|go
            a Seoul-based, anti-dumping group > a|Seoul|-|based|,|anti-dumping|group
            his visit—the first—ended > his|visit|—|the|first|—|ended
            talks on 3–5 May > talks|on|3|–|5|May
            $1.5m, US$3 and €2bn > $|1.5|m|,|US$|3|and|€|2|bn
            1,200 men, 3.5% and 24/7 > 1,200|men|,|3.5|%|and|24/7
            the 1990-91 war, F-16s and COVID-19 > the|1990|-|91|war|,|F-16s|and|COVID-19
            see www.example.org/a, a@b.org or b.c > see|www.example.org/a|,|a@b.org|or|b.c
            (Reuters) "yes" [sic] > (|Reuters|)|"|yes|"|[|sic|]
            the U.S.-led force > the|U.S.|-|led|force
            5km away at 10am > 5|km|away|at|10|am
            and/or > and|/|or
            AT&T and R&D > AT&T|and|R&D
            in the '90s > in|the|'90s
            -5 degrees > -5|degrees
            """)
    void cutsAsShown(String text, String words) {
        assertThat(Shown.words(text)).isEqualTo(words);
    }
}
