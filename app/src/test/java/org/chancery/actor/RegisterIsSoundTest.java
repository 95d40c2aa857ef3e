package org.chancery.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Ontology;
import org.junit.jupiter.api.Test;

class RegisterIsSoundTest {

    private static final Set<String> INTERNATIONAL = Set.of("UNO", "IGO", "EUR", "NGO", "IMG", "MNC", "ISM");

    private final Register register = Register.get();

    @Test
    void namesOnlyCodesThatExist() {
        for (RegisterEntry entry : register.entries()) {
            assertThat(isCode(entry.country())).as(entry.toString()).isTrue();
            for (Term term : entry.terms()) {
                assertThat(term.country() == null || isCode(term.country()))
                        .as(entry.toString())
                        .isTrue();
                assertThat(term.sector() == null || Ontology.get().actorCodes().containsKey(term.sector()))
                        .as(entry.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void hasTermsThatEndAfterTheyStart() {
        for (RegisterEntry entry : register.entries()) {
            for (Term term : entry.terms()) {
                if (term.from() != null && term.to() != null) {
                    assertThat(term.to()).as(entry.toString()).isAfterOrEqualTo(term.from());
                }
            }
        }
    }

    @Test
    void namesEveryPersonOnce() {
        Set<String> seen = new HashSet<>();
        for (RegisterEntry entry : register.entries()) {
            if (entry.isPerson()) {
                assertThat(seen.add(entry.name() + " " + entry.country()))
                        .as(entry.name())
                        .isTrue();
            }
        }
        assertThat(register.entries()).hasSizeGreaterThan(2500);
    }

    private static boolean isCode(String code) {
        return INTERNATIONAL.contains(code) || Countries.get().byCode(code) != null;
    }
}
