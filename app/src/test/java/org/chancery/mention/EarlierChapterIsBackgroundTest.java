package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pluperfect that nobody reports, an act of a season ago, a last meeting: what came before the story is background. */
class EarlierChapterIsBackgroundTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kenya's president had received the Somali leader two days before.                              | received  | background
            Cambodia had earlier banned Thai fruit and films.                                              | banned    | background
            Kenya stopped the flights a week after the two countries had agreed to restore ties with Oman. | agreed    | background
            The Kenyan and Somali presidents last met in Djibouti in May.                                  | met       | background
            Somalia cut ties with Kenya last December.                                                     | cut       | background
            Somalia cut ties with Kenya in August.                                                         | cut       | occurred
            The spokesman said that Peru had expelled two Chilean diplomats.                               | expelled  | occurred
            Peru expelled two Chilean diplomats after they had filmed a base.                              | expelled  | occurred
            """)
    void standing(String text, String trigger, String modality) {
        assertThat(Coded.of(text, LocalDate.of(2024, 10, 18)))
                .filteredOn(mention -> mention.trigger().in(text).equals(trigger))
                .isNotEmpty()
                .allSatisfy(mention ->
                        assertThat(mention.judgement().modality().label()).isEqualTo(modality));
    }
}
