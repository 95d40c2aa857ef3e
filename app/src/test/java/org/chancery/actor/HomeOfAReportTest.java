package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.pipeline.Layers;
import org.chancery.text.AnalyzedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose ministry is meant where no word says it. */
class HomeOfAReportTest {

    private static final String TALKS = "Zambia closed the bridge to Namibia on Monday. "
            + "The Foreign Ministry summoned the Namibian ambassador the next day.";

    @Test
    void ministryIsOfTheCountryOfThePaper() {
        assertThat(country(TALKS, "The Lusaka Herald", "Foreign Ministry")).isEqualTo("ZMB");
        assertThat(country(TALKS, "The Windhoek Post", "Foreign Ministry")).isEqualTo("NAM");
    }

    @Test
    void paperOfACountryThatNobodySpeaksOfTellsNothing() {
        assertThat(country(TALKS, "The Oslo Times", "Foreign Ministry")).isNotEqualTo("NOR");
    }

    @Test
    void ministersWithoutACountryAreOfTheCapitalInTheDateline() {
        String report = "Malé, 5 March 2026 — The Maldives on Wednesday protested to India. "
                + "Foreign Minister Hawwa Zahir said that a ship had mapped the seabed.";
        assertThat(country(report, null, "Zahir")).isEqualTo("MDV");
    }

    @Test
    void whoReceivesAGuestIsTheHost() {
        String visit = "Prime Minister Jonas Berg of Norway landed at the air base on Tuesday. "
                + "Vice President Maria Okello received him and thanked Norway for its help. "
                + "Berg praised Uganda for its hospitality.";
        assertThat(country(visit, null, "Okello")).isEqualTo("UGA");
    }

    private static @Nullable String country(String text, @Nullable String outlet, String name) {
        AnalyzedText analyzed = Layers.english().analyzer().analyze(text);
        return Layers.english().actors().tag(analyzed, null, outlet).mentions().stream()
                .map(ActorMention::actor)
                .filter(actor -> actor.name().contains(name))
                .findFirst()
                .orElseThrow()
                .country();
    }
}
