package org.chancery.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.analysis.Analyzer;
import org.chancery.analysis.EnglishAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a name means is decided by the words and the other names around it. */
class PlaceResolutionTest {

    private final Analyzer analyzer = EnglishAnalyzer.load();
    private final PlaceTagger tagger = new EnglishPlaceTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The president arrived in Paris. | Paris | FRA",
                "A fire broke out in Paris, Texas. | Paris | USA",
                "Envoys met in Kiev. | Kiev | UKR",
                "Envoys met in Kyiv. | Kyiv | UKR",
                "The delegation flew to Bombay. | Bombay | IND",
                "The foreign minister of Georgia met his colleague in Tbilisi. | Georgia | GEO",
                "Floods hit towns in Georgia, Alabama and Tennessee. | Georgia | USA",
                "Soldiers of the People's Republic of China paraded. | People's Republic of China | CHN",
                "Ministers from Lebanon and Jordan spoke in Beirut. | Lebanon | LBN",
                "The governor of Primorsky Krai visited. | Primorsky Krai | RUS",
            })
    void contextDecides(String text, String name, String country) {
        PlaceMention mention = tag(text).stream()
                .filter(one -> one.span().in(text).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(tag(text)));
        assertThat(mention.place()).as(text).isNotNull();
        assertThat(mention.place().country()).as(text + " " + mention).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({
        "Doctors treated patients with the Marburg virus.",
        "President Jackson thanked the crew.",
        "It cost US$5 million.",
        "They may march in August.",
    })
    void whatOnlyLooksLikeAPlaceIsNone(String text) {
        assertThat(tag(text)).as(text).isEmpty();
    }

    @Test
    void seatOfPowerThatSpeaksIsNoPlace() {
        assertThat(tag("The Kremlin denied it.")).isEmpty();
        assertThat(tag("They met in the Kremlin.")).hasSize(1);
    }

    private List<PlaceMention> tag(String text) {
        return tagger.tag(analyzer.analyze(text));
    }
}
