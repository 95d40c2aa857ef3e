package org.chancery.event.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.event.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of one word meet in one base form. */
class LemmasMeetTest {

    @ParameterizedTest
    @CsvSource({
        "signed,sign",
        "signing,sign",
        "planned,plan",
        "charged,charge",
        "evacuating,evacuate",
        "negotiated,negotiate",
        "visits,visit",
        "ratified,ratify",
        "shot,shoot",
        "struck,strike",
        "seizing,seize",
        "hoped,hope",
        "hopping,hop",
        "cities,city",
        "crises,crisis",
        "patrolling,patrol",
        "criticised,criticize",
        "used,use",
        "news,news"
    })
    void formsMeet(String form, String lemma) {
        assertThat(Lemmas.of(form)).isEqualTo(lemma);
    }

    @Test
    void kinMeetInOneRoot() {
        assertThat(Derivation.root("nominate"))
                .isEqualTo(Derivation.root("nomination"))
                .isEqualTo(Derivation.root("nominee"));
    }

    @Test
    void namesAreToldFromSentenceStarts() {
        assertThat(Words.of("Boats left. The Boats of Kassel met Brenna's envoy."))
                .filteredOn(Word::capital)
                .extracting(Word::form)
                .contains("Kassel", "Brenna")
                .doesNotContain("The");
    }

    @Test
    void countedThingsKeepTheirBounds() {
        assertThat(
                        Quantities.of(
                                "They signed at least five accords and shipped 200,000 tonnes in 2031, some two dozen of them by sea."))
                .contains(new Quantity("5", "accord", ">="), new Quantity("200000", "tonne", ""));
    }
}
