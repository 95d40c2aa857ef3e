package org.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.ontology.CountryName.Use;
import org.chancery.text.FoldedWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesInTextTest {

    private final Countries countries = Countries.get();

    @ParameterizedTest
    @CsvSource({
        "Russia, RUS, NAME",
        "U.S., USA, NAME",
        "US, USA, NAME",
        "DPRK, PRK, NAME",
        "Democratic People's Republic of Korea, PRK, NAME",
        "North Korean, PRK, DEMONYM",
        "Filipinos, PHL, PEOPLE",
        "Kyrgyz, KGZ, DEMONYM",
        "Kiev, UKR, CAPITAL",
        "Kyiv's, UKR, CAPITAL",
        "N'Djamena, TCD, CAPITAL",
        "Élysée, FRA, METONYM",
        "Elysee, FRA, METONYM",
        "Côte d'Ivoire, CIV, NAME",
        "Guinea-Bissau, GNB, NAME",
        "Papua New Guinea, PNG, NAME",
        "Republic of China, TWN, NAME",
        "People's Republic of China, CHN, NAME",
        "Burma, MMR, NAME",
        "Türkiye, TUR, NAME",
        "TRNC, XNC, NAME",
        "Transnistria, XPM, NAME",
    })
    void findsTheWholeName(String text, String code, Use use) {
        FoldedWords words = FoldedWords.of(List.of(text.split(" ")));
        Countries.Match match = countries.longest(words, 0);
        assertThat(match).isNotNull();
        assertThat(match.name().country()).isEqualTo(code);
        assertThat(match.name().use()).isEqualTo(use);
        assertThat(match.to()).isEqualTo(words.size());
    }

    @ParameterizedTest
    @CsvSource({"us", "turkey", "chad", "in", "of", "polish", "Us"})
    void passesOverCommonWords(String word) {
        assertThat(countries.longest(FoldedWords.of(List.of(word)), 0)).isNull();
    }

    @Test
    void flagsNamesThatMeanSomethingElseToo() {
        for (String word : List.of("Jordan", "Georgia", "Chad", "Turkey", "Guinea", "Congo")) {
            assertThat(countries.named(word)).as(word).isNotEmpty().allMatch(CountryName::ambiguous);
        }
        assertThat(countries.named("Congo")).extracting(CountryName::country).containsExactlyInAnyOrder("COG", "COD");
    }

    @Test
    void givesPartlyRecognisedEntitiesTheCodeOfTheStateThatClaimsThem() {
        assertThat(countries.of("XAB").actorCode()).isEqualTo("GEO");
        assertThat(countries.of("XAB").isPartlyRecognised()).isTrue();
        assertThat(countries.of("KOS").actorCode()).isEqualTo("XKX");
        assertThat(countries.of("HKG").actorCode()).isEqualTo("HKG");
        assertThat(countries.of("PSE").actorCode()).isEqualTo("PSE");
        assertThat(countries.of("TWN").actorCode()).isEqualTo("TWN");
    }

    @Test
    void hasOneLineACode() {
        Set<String> codes = new HashSet<>();
        assertThat(countries.all()).hasSizeGreaterThan(255).allMatch(country -> codes.add(country.code()));
        assertThat(countries.all())
                .filteredOn(country -> country.kind() == Country.Kind.STATE)
                .allMatch(country -> country.hasOwnIsoCode() && country.fips() != null)
                .hasSizeBetween(193, 198);
    }

    @Test
    void knowsWhenAFormerNameWasInUse() {
        CountryName zaire = countries.named("Zaire").get(0);
        assertThat(zaire.inUse(1990)).isTrue();
        assertThat(zaire.inUse(2005)).isFalse();
    }
}
