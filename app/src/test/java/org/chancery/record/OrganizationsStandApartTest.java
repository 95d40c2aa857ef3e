package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.chancery.actor.Organizations;
import org.chancery.pipeline.Scripted;
import org.chancery.view.ActorNetwork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Between two: a body counts as its organisation, as a ministry counts as its country; and organisations that share no
 * more than a code are as many as they are.
 */
class OrganizationsStandApartTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void take() {
        file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report(
                        "North",
                        "2024-03-20",
                        "NATO@IGO ACCUSE SRB on 2024-03-01. KFOR@IGO AID SRB on 2024-03-02. African Union@IGO CONSULT SRB"
                                + " on 2024-03-03. Lake Ohrid Commission@IGO CONSULT SRB on 2024-03-04. African"
                                + " Union@IGO CONSULT NATO@IGO on 2024-03-05. Senators@USA AID SRB on 2024-03-06."),
                Scripted.report(
                        "South",
                        "2024-03-20",
                        "United Nations@UNO AID SRB on 2024-03-07. United Nations Security Council@UNO SANCTION SRB on"
                                + " 2024-03-08. European Commission@EUR AID SRB on 2024-03-09. European Union@EUR"
                                + " CONSULT SRB on 2024-03-10."));
    }

    @Test
    void dyadsAreOfOrganisationsAndNumbersOpenTheirEvents() {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            List<Dyads.Pair> pairs = record.dyads().pairs(null, null, 0);
            assertThat(pairs)
                    .extracting(Dyads.Pair::one, Dyads.Pair::other, Dyads.Pair::events)
                    .containsExactlyInAnyOrder(
                            tuple("NATO", "SRB", 2L),
                            tuple("EUR", "SRB", 2L),
                            tuple("SRB", "UNO", 2L),
                            tuple("African Union", "SRB", 1L),
                            tuple("Lake Ohrid Commission", "SRB", 1L),
                            tuple("African Union", "NATO", 1L),
                            tuple("SRB", "USA", 1L));
            for (Dyads.Pair pair : pairs) {
                assertThat(record.events().count(EventFilter.dyad(pair.one(), pair.other(), null, null)))
                        .as(pair.toString())
                        .isEqualTo(pair.events());
            }
            assertThat(record.events().count(EventFilter.dyad("SRB", "IGO", null, null)))
                    .isEqualTo(4);
        }
    }

    @Test
    void theNetworkOfActorsKeepsBodiesApart() {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            assertThat(ActorNetwork.of(record, EventFilter.ALL, 0).nodes())
                    .extracting(node -> node.actor().name())
                    .contains("KFOR", "NATO", "United Nations", "United Nations Security Council");
        }
    }

    /** A part of a name begins where a word does, with or without accents. */
    @Test
    void senatorsAreNoPartOfNato() {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            EventFilter nato = EventFilter.ALL.but().one("nato").build();
            assertThat(record.events().find(nato)).hasSize(2);
            EventFilter spelt = EventFilter.ALL.but().one("áfrican").build();
            assertThat(record.events().find(spelt)).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        NATO                    | -                                      | NATO
        Nato                    | -                                      | NATO
        ATMIS                   | -                                      | African Union
        Marta Solberg           | deputy secretary general of NATO       | NATO
        Idris Kamara            | head of the ECOWAS mission             | Economic Community of West African States
        full member of the OECD | -                                      | OECD
        Marta Solberg           | secretary general                      | -
        peacekeepers            | -                                      | -
        Lake Ohrid Commission   | -                                      | Lake Ohrid Commission
        """)
    void actorsBelongToTheOrganisationThatIsNamed(String name, String role, String organization) {
        assertThat(Organizations.get().of(name, role)).isEqualTo(organization);
    }
}
