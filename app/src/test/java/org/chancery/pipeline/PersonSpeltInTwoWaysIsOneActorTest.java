package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.event.ContentId;
import org.chancery.record.Actors;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredActor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Persons whom no register lists, named by several reports. */
class PersonSpeltInTwoWaysIsOneActorTest {

    private static final String[] TWO_SPELLINGS = {
        "2031-04-02 Russian Deputy Transport Minister Andrei Belyakov visited Mongolia on Tuesday.",
        "2031-05-06 Russian Deputy Transport Minister Andrey Beliakov met Mongolian traders in Darkhan on Monday.",
        "2031-06-03 Russia's deputy transport minister, Andrey Beliakov, visited Laos on Monday.",
    };

    @TempDir
    Path folder;

    @Test
    void heIsOneUnderTheSpellingThatMostReportsUse() {
        Told.keep(
                folder.resolve("r.duckdb"),
                record -> {
                    List<Actors.Entry> found = record.actors().find("Beliakov", 0);
                    assertThat(found).hasSize(1);
                    StoredActor actor = found.get(0).actor();
                    assertThat(actor.name()).isEqualTo("Andrey Beliakov");
                    assertThat(actor.country()).isEqualTo("RUS");
                    assertThat(record.actors().find("Belyakov", 0))
                            .extracting(entry -> entry.actor().id())
                            .containsExactly(actor.id());
                    assertThat(record.actors().aliases(actor.id()).toString())
                            .contains("Andrei Belyakov", "Andrey Beliakov");
                    assertThat(record.events().find(between("belyakov")))
                            .hasSize(3)
                            .isEqualTo(record.events().find(between("beliakov")))
                            .allSatisfy(event -> assertThat(event.source())
                                    .extracting(StoredActor::name)
                                    .contains("Andrey Beliakov"));
                    assertThat(record.tables().faults()).isEmpty();
                },
                TWO_SPELLINGS);
    }

    @Test
    void theOrderOfTheReportsChangesNothing() {
        List<String> names = new ArrayList<>();
        for (int turn = 0; turn < 2; turn++) {
            String[] texts =
                    turn == 0 ? TWO_SPELLINGS : new String[] {TWO_SPELLINGS[2], TWO_SPELLINGS[1], TWO_SPELLINGS[0]};
            Told.keep(
                    folder.resolve(turn + ".duckdb"),
                    record -> names.add(record.actors().find(null, 0).toString()),
                    texts);
        }
        assertThat(names.get(0)).isEqualTo(names.get(1));
    }

    @Test
    void anIdOfTheLettersOfEitherSpellingLeadsToHim() {
        Told.keep(
                folder.resolve("r.duckdb"),
                record -> {
                    String id =
                            record.actors().find("Beliakov", 0).get(0).actor().id();
                    for (String name : List.of("andrei belyakov", "andrey beliakov")) {
                        Actors.Entry entry = record.actors().of(ContentId.of("a_", name, "RUS"));
                        assertThat(entry).isNotNull();
                        assertThat(entry.actor().id()).isEqualTo(id);
                    }
                    assertThat(record.actors().of(ContentId.of("a_", "andrey beliakov", "BLR")))
                            .isNull();
                },
                TWO_SPELLINGS);
    }

    @Test
    void othersOfTheFamilyAndOfAnotherCountryStayApart() {
        Told.keep(
                folder.resolve("r.duckdb"),
                record -> assertThat(record.actors().find("Karimov", 0))
                        .extracting(entry ->
                                entry.actor().name() + " " + entry.actor().country())
                        .containsExactlyInAnyOrder("Rustam Karimov TJK", "Rustam Karimov KAZ", "Ruslan Karimov TJK"),
                "2031-04-02 Tajik Deputy Energy Minister Rustam Karimov visited Nepal on Tuesday.",
                "2031-05-06 Kazakh Deputy Energy Minister Rustam Karimov visited Ghana on Monday.",
                "2031-06-03 Tajik Deputy Energy Minister Ruslan Karimov visited Togo on Monday.");
    }

    private static EventFilter between(String actor) {
        return EventFilter.builder().one(actor).history(true).build();
    }
}
