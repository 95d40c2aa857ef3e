package org.chancery.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.mention.lexicon.Condition;
import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.mention.lexicon.Value;
import org.chancery.ontology.Ontology;
import org.junit.jupiter.api.Test;

/** The files of the lexicon name only classes, modes and codes that exist, and are broad. */
class LexiconIsWellFormedTest {

    private final Lexicon lexicon = Lexicon.english();

    @Test
    void namesWhatExists() {
        for (Entry.Kind kind : Entry.Kind.values()) {
            for (String lemma : lexicon.lemmas(kind)) {
                lexicon.entries(kind, lemma).forEach(this::check);
            }
        }
    }

    @Test
    void isBroad() {
        assertThat(lexicon.size()).isGreaterThan(3000);
        assertThat(lexicon.examples()).hasSizeGreaterThan(100);
    }

    private void check(Entry entry) {
        if (entry.coding() != null) {
            assertThat(Ontology.get().cameo())
                    .as(entry.id())
                    .containsKey(entry.coding().cameo());
            if (entry.coding().mode() != null) {
                assertThat(Ontology.get().modes(entry.coding().type()))
                        .as(entry.id())
                        .containsKey(entry.coding().mode());
            }
            assertThat(Ontology.get().contexts().keySet())
                    .as(entry.id())
                    .containsAll(entry.coding().contexts());
        }
        for (Condition condition : entry.conditions()) {
            for (Value value : condition.values()) {
                if (value.kind() == Value.Kind.CLASS) {
                    assertThat(lexicon.classes().exists(value.text()))
                            .as(entry.id() + " " + value.text())
                            .isTrue();
                }
            }
        }
    }
}
