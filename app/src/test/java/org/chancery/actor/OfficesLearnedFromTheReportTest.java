package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.analysis.EnglishAnalyzer;
import org.chancery.text.AnalyzedText;
import org.junit.jupiter.api.Test;

class OfficesLearnedFromTheReportTest {

    private final EnglishAnalyzer analyzer = EnglishAnalyzer.load();
    private final ActorTagger tagger = new EnglishActorTagger();

    private ReportActors read(String text) {
        AnalyzedText analyzed = analyzer.analyze(text);
        return tagger.tag(analyzed, Frame.UNKNOWN);
    }

    private static List<Actor> actorsOf(ReportActors actors, String text, String phrase) {
        int end = text.indexOf(phrase) + phrase.length();
        return actors.mentions().stream()
                .filter(mention -> mention.span().end() == end)
                .map(ActorMention::actor)
                .distinct()
                .toList();
    }

    @Test
    void takesTheCountryFromTheClauseThatHostsTheVisit() {
        String text =
                "Laos greeted the visitors at the border, with Deputy Minister of Health Boun Sithong handing out flowers.";
        ReportActors actors = read(text);
        assertThat(actors.learned()).anySatisfy(office -> {
            assertThat(office.name()).isEqualTo("Boun Sithong");
            assertThat(office.country()).isEqualTo("LAO");
            assertThat(office.sector()).isEqualTo("GOV");
            assertThat(office.span().in(text)).contains("Deputy Minister of Health");
        });
    }

    @Test
    void knowsThePersonAgainByFamilyNameAndByOffice() {
        String text =
                "Malta's fisheries minister, Karl Vassallo, flew to Tunis. Vassallo signed a permit. The minister flew home.";
        ReportActors actors = read(text);
        for (String phrase : List.of("Vassallo, flew to Tunis. Vassallo", "The minister")) {
            assertThat(actorsOf(actors, text, phrase))
                    .as(phrase)
                    .singleElement()
                    .satisfies(actor -> {
                        assertThat(actor.name()).isEqualTo("Karl Vassallo");
                        assertThat(actor.country()).isEqualTo("MLT");
                    });
        }
    }

    @Test
    void keepsThreeKimsApart() {
        String text =
                "Kim Jong Un praised Kim Yong Nam. Kim Il Sung had founded the party. Kim Yo Jong read the letter aloud.";
        assertThat(read(text).mentions().stream()
                        .map(mention -> mention.actor().name())
                        .filter(name -> name.startsWith("Kim"))
                        .distinct())
                .containsExactlyInAnyOrder("Kim Jong Un", "Kim Yong Nam", "Kim Il Sung", "Kim Yo Jong");
    }

    @Test
    void joinsTwoSpellingsOfOnePerson() {
        String text = "Georgian envoy Andrei Tsiklauri came first. Andrey Tsiklauri left last.";
        assertThat(actorsOf(read(text), text, "Andrey Tsiklauri"))
                .singleElement()
                .satisfies(actor -> assertThat(actor.country()).isEqualTo("GEO"));
    }

    @Test
    void partsCompoundActors() {
        String text = "Norwegian and Finnish foreign ministers met in Riga.";
        assertThat(actorsOf(read(text), text, "foreign ministers"))
                .extracting(Actor::country)
                .containsExactlyInAnyOrder("NOR", "FIN");
    }

    @Test
    void passesOverPlacesThatAreOnlyPlaces() {
        String text = "The fire broke out in Ankara. Ankara blamed a cable.";
        assertThat(read(text).mentions()).hasSize(1);
    }
}
