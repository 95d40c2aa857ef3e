package org.chancery.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names after the repairs: each test is a fault that the bare model makes. */
class NamesTest {

    @Test
    void possessiveIsNoPartOfTheName() {
        assertThat(Shown.names("North Korea's leader met Vladimir Putin’s envoy."))
                .containsExactly("POLITY North Korea", "PERSON Vladimir Putin");
    }

    @Test
    void portfolioIsNoPartOfThePerson() {
        assertThat(Shown.names("Deputy Minister of Forestry Han Mi-sook planted an oak."))
                .containsExactly("PERSON Han Mi-sook");
    }

    @Test
    void personHasTheWholeName() {
        assertThat(Shown.names("The trip of Kim Jong Un to Vladivostok ended on Sunday."))
                .contains("PERSON Kim Jong Un");
        assertThat(Shown.names("Vice Premier He Lifeng arrived.")).containsExactly("PERSON He Lifeng");
        assertThat(Shown.names("Officials met Vietnam's To Lam.")).contains("PERSON To Lam");
    }

    @Test
    void ministryBehindAnAdjectiveIsFound() {
        assertThat(Shown.names("A team from the Chinese Ministry of Trade, Industry and Energy arrived."))
                .containsExactly("GROUP Chinese", "ORGANIZATION Ministry of Trade, Industry and Energy");
    }

    @Test
    void bodyOrPlaceIsFoundByItsNoun() {
        assertThat(Shown.names("The Southern African Development Community sent envoys."))
                .containsExactly("ORGANIZATION Southern African Development Community");
        assertThat(Shown.names("Solomon Islands Prime Minister Jeremiah Manele spoke."))
                .containsExactly("LOCATION Solomon Islands", "PERSON Jeremiah Manele");
    }

    @Test
    void loneSurnameTakesTheUnknownGivenName() {
        assertThat(Shown.names("Moldova accused Ilan Shor of buying votes.")).contains("PERSON Ilan Shor");
    }

    @Test
    void aliasIsThePerson() {
        assertThat(Shown.names("Mohamed Hamdan Dagalo, known as Hemedti, left. Hemedti's deputy stayed."))
                .containsExactly("PERSON Mohamed Hamdan Dagalo", "PERSON Hemedti", "PERSON Hemedti");
    }

    @Test
    void unknownAcronymIsAnOrganization() {
        assertThat(Shown.names("CARICOM offered to mediate.")).containsExactly("ORGANIZATION CARICOM");
    }

    @Test
    void pronounAtTheBeginningIsNoSurname() {
        assertThat(Shown.names("He Said Nothing. He met Wang Yi.")).doesNotContain("PERSON He");
    }

    @Test
    void shortFormsOfStatesArePolities() {
        assertThat(Shown.names("The DPRK and the ROK resumed talks.")).containsExactly("POLITY DPRK", "POLITY ROK");
    }

    @Test
    void ministryIsAnOrganization() {
        assertThat(Shown.names("The Ministry of Foreign Affairs of the Democratic People's Republic of Korea replied."))
                .singleElement()
                .asString()
                .startsWith("ORGANIZATION Ministry of Foreign Affairs");
    }

    @Test
    void portfolioOfASecretaryIsNoOrganization() {
        assertThat(Shown.names("Secretary of State Marco Rubio met Defence Secretary John Healey."))
                .containsExactly("PERSON Marco Rubio", "PERSON John Healey");
    }

    @Test
    void surnameIsThePersonNamedBefore() {
        assertThat(Shown.names("Mark Rutte spoke. NATO's Rutte praised the deal."))
                .containsExactly("PERSON Mark Rutte", "ORGANIZATION NATO", "PERSON Rutte");
    }

    @Test
    void titleInsideANameStays() {
        assertThat(Shown.names("Somali President Hassan Sheikh Mohamud thanked them."))
                .containsExactly("GROUP Somali", "PERSON Hassan Sheikh Mohamud");
    }

    @Test
    void theNorthIsAPlace() {
        assertThat(Shown.names("The South said the North had fired a missile.")).contains("LOCATION North");
    }

    @Test
    void addressIsNoName() {
        assertThat(Shown.names("See www.example.kp or mail press@example.kp.")).isEmpty();
    }
}
