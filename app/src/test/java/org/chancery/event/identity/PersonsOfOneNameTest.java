package org.chancery.event.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.actor.Actor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One family name is not one person; two spellings of a name are. */
class PersonsOfOneNameTest {

    @ParameterizedTest
    @CsvSource({
        "Kim Jong Il, leader, Kim Jong Un, leader",
        "Nestor Kirchner, president, Cristina Kirchner, president",
        "Anwar Sadat, president, Hosni Mubarak, president",
    })
    void othersArePartedThoughOfficeOrFamilyAreTheSame(String one, String office, String other, String otherOffice) {
        assertThat(party(one, office).likeness(party(other, otherOffice))).isNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "Andrei Malyshev, deputy minister, Andrey Malyshev, culture minister",
        "Ebrahim Raisi, president, Ibrahim Raisi, president",
        "Mohammed bin Salman, crown prince, Mohammed Salman, prince",
        "Lula, president, Luiz Inacio Lula da Silva, president",
        "president, president, Emmanuel Macron, president",
    })
    void spellingsAndShortNamesAreTheSamePerson(String one, String office, String other, String otherOffice) {
        assertThat(party(one, office).likeness(party(other, otherOffice))).isPositive();
    }

    private static Party party(String name, @Nullable String role) {
        return Party.of(new Actor(name, "XAA", "GOV", role, null, null, 1));
    }
}
