package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What one side tells of another is a claim where the other denies it or only its victim tells it; the denial is an event
 * of its own, of those who deny, and the claimant is not one of its voices.
 */
class ClaimAndDenialAreApartTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The United States says North Korea sent shells to Russia, which both countries deny.                     | AID PRK > RUS alleged; REJECT PRK+RUS > USA occurred
            US officials said North Korea had shipped shells to Russia; both countries denied this.                  | AID PRK > RUS alleged; REJECT PRK+RUS > USA occurred
            US officials said North Korea had shipped artillery shells to Russia. Moscow and Pyongyang denied it.    | AID PRK > RUS alleged; REJECT PRK+RUS > USA occurred
            Ukraine accused North Korea of sending troops to Russia. Both countries deny the charge.                 | ACCUSE UKR > PRK occurred; REJECT PRK+RUS > UKR occurred
            Washington has accused Pyongyang of shipping munitions. North Korea denies any arms transfers.           | ACCUSE USA > PRK occurred; REJECT PRK > USA occurred
            Thai officials say Cambodia fired rockets at Thai villages on Thursday.                                  | ASSAULT KHM > THA alleged
            Somali police said Kenyan troops had shot three Somali herders.                                          | ASSAULT KEN > SOM alleged
            Kenya's army said on Monday that its troops had killed ten Somali militants.                             | ASSAULT KEN > SOM occurred
            """)
    void theClaimIsAlleged(String text, String expected) {
        assertThat(Coded.of(text, LocalDate.of(2024, 10, 18)).stream()
                        .map(mention -> Coded.shortly(mention) + " "
                                + mention.judgement().modality().label())
                        .sorted()
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The United States says North Korea sent shells to Russia, which both countries deny.
            The United States accuses North Korea of supplying Russia with missiles, a charge both countries deny.
            """)
    void theClaimantDoesNotTellTheDenial(String text) {
        assertThat(Coded.of(text))
                .filteredOn(mention -> mention.trigger().in(text).equals("deny"))
                .singleElement()
                .satisfies(denial -> assertThat(denial.attribution()).isEmpty());
    }
}
