package org.chancery.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OntologyTest {

    private final Ontology ontology = Ontology.get();

    @Test
    void everyCameoCodeMapsToATypeAndAModeThatTheTypeHas() {
        ontology.cameo().keySet().stream().filter(code -> code.length() > 2).forEach(code -> {
            Ontology.Mapping mapping = ontology.plover(code);
            if (mapping != null && mapping.mode() != null) {
                assertThat(ontology.modes(mapping.type())).as(code).containsKey(mapping.mode());
            }
            if (mapping != null) {
                assertThat(ontology.contexts().keySet()).as(code).containsAll(mapping.contexts());
            }
        });
    }

    @Test
    void sanctionIsMaterialConflictAndAccuseIsNegative() {
        assertThat(PloverType.SANCTION.quad()).isEqualTo(QuadClass.MATERIAL_CONFLICT);
        assertThat(ontology.score(PloverType.ACCUSE, null)).isEqualTo(-3);
    }

    @Test
    void theListsAreWhole() {
        assertThat(ontology.contexts()).hasSize(37);
        assertThat(PloverType.values()).hasSize(17);
        assertThat(ontology.actorCodes()).containsKeys("GOV", "MIL", "IGO", "UNO", "EUR");
    }
}
