package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHolderAtDateTest {

    private final ActorResolver resolver = new RegisterActorResolver();

    @ParameterizedTest
    @CsvSource({
        "the Brazilian president, 2008-01-01, BRA, GOV, Luiz Inácio Lula da Silva",
        "the Brazilian president, 2014-01-01, BRA, GOV, Dilma Rousseff",
        "Friedrich Merz, 2024-01-01, DEU, PTY, Friedrich Merz",
        "Friedrich Merz, 2025-09-01, DEU, GOV, Friedrich Merz",
        "Mahinda Rajapaksa, 2023-01-01, LKA, ELI, Mahinda Rajapaksa",
        "former chancellor Gerhard Schroeder, 2010-01-01, DEU, ELI, Gerhard Schröder",
        "Sergey Lavrov, 2015-01-01, RUS, GOV, Sergei Lavrov",
        "Сергей Лавров, 2015-01-01, RUS, GOV, Sergei Lavrov",
        "Kim Jong-un, 2015-01-01, PRK, GOV, Kim Jong Un",
        "the Taliban, 2010-01-01, AFG, REB, Taliban",
        "the Taliban, 2023-01-01, AFG, GOV, Taliban",
    })
    void changesSectorAndHolder(String phrase, LocalDate date, String country, String sector, String name) {
        Actor actor = resolver.resolve(phrase, null, date);
        assertThat(actor.country()).isEqualTo(country);
        assertThat(actor.sector()).isEqualTo(sector);
        assertThat(actor.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"Jane Nobody", "he", "the weather", "Kim", "third place", "''", "'\u0000\uD800 ,,, of of'"})
    void keepsSilentWhereNothingIsKnown(String phrase) {
        Actor actor = resolver.resolve(phrase, null, null);
        assertThat(actor.country()).isNull();
        assertThat(actor.sector()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Iranian-backed fighters, ",
        "the ambassador to Japan, ",
        "protesters against China, ",
        "the Norwegian ambassador to Japan, NOR",
        "a Syria-based charity, SYR",
        "the spokesman for Kenya's army, KEN",
        "an adviser to the Ghanaian president, GHA",
    })
    void takesTheCountryOfTheActorAlone(String phrase, String country) {
        assertThat(resolver.resolve(phrase, null, null).country()).isEqualTo(country);
    }
}
