package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Andrei Belyakov, Andrey Beliakov",
        "Andrei Belyakov, Андрей Беляков",
        "Pak Chol-su, Pak Chol Su",
        "Yerlan Zhumabek, Erlan Zhumabek",
        "José Ibáñez, Jose Ibanez",
        "José Ibáñez, JOSE IBANEZ",
        "Dr Ana Ruiz, Ana Ruiz",
        "Gen. Tariq al-Hadidi, Tariq Al Hadidi",
        "Muhammad Rashid, Mohammed Rasheed",
        "Jana Yovanova, Yana Jovanova",
    })
    void spellingsOfOneNameAreOne(String one, String other) {
        assertThat(PersonKey.of(one)).isNotNull().isEqualTo(PersonKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Andrei Belyakov, Anton Belyakov",
        "Andrei Belyakov, Andrea Belyakova",
        "Zhang Wei, Zang Wei",
        "Robert Lee, Robert Li",
        "Ian Smit, Jan Smit",
        "Ioan Popa, Joan Popa",
        "Mario Costa, Maria Costa",
        "John Baird, John A. Baird",
        "Kim Yong Chol, Kim Yong Nam",
        "Daniel Mora, Danielle Mora",
    })
    void otherNamesAreOthers(String one, String other) {
        assertThat(PersonKey.of(one)).isNotNull().isNotEqualTo(PersonKey.of(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Belyakov",
                "Saudi Arabia",
                "Ministry of Finance",
                "Coast Guard",
                "foreign minister",
                "",
                " ",
                "—",
                "李克强",
                "a_0123456789abcdef",
                "\u0000 \uD800",
                "Ana",
            })
    void whatIsNoFullNameHasNone(String words) {
        assertThat(PersonKey.of(words)).isNull();
    }
}
