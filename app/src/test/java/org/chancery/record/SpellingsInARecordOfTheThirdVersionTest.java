package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.chancery.event.ContentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A record that a program with the third version of the tables wrote of four reports: a Russian who is spelt in two ways
 * and was two actors there, and a Belarusian of the same name.
 */
class SpellingsInARecordOfTheThirdVersionTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void unpack() throws IOException {
        file = folder.resolve("r.duckdb");
        try (InputStream packed =
                new GZIPInputStream(DiplomaticRecord.class.getResourceAsStream("released/v3.spellings.duckdb.gz"))) {
            Files.copy(packed, file);
        }
        DiplomaticRecord.openForWriting(file).close();
    }

    @Test
    void becomeOneActorUnderTheMoreFrequentOne() {
        look(record -> {
            assertThat(record.actors().find("Belyakov", 0))
                    .extracting(each -> each.actor().name() + " " + each.actor().country() + " " + each.events() + " "
                            + each.phrases())
                    .containsExactly("Andrey Beliakov RUS 3 6");
            assertThat(record.actors().find("Beliakov", 0))
                    .extracting(each -> each.actor().country())
                    .containsExactly("RUS", "BLR");
            assertThat(record.tables().faults()).isEmpty();
        });
    }

    @Test
    void leadOnFromTheirFormerIds() {
        look(record -> {
            for (String name : List.of("andrei belyakov", "andrey beliakov")) {
                Actors.Entry entry = record.actors().of(ContentId.of("a_", name, "RUS"));
                assertThat(entry).isNotNull();
                assertThat(entry.actor().name()).isEqualTo("Andrey Beliakov");
                assertThat(entry.actor().country()).isEqualTo("RUS");
            }
            Actors.Entry other = record.actors().of(ContentId.of("a_", "andrey beliakov", "BLR"));
            assertThat(other).isNotNull();
            assertThat(other.actor().country()).isEqualTo("BLR");
        });
    }

    @Test
    void leaveEventsAndTheirIdsAsTheyWere() {
        look(record -> assertThat(record.events().find(EventFilter.ALL))
                .hasSize(5)
                .allSatisfy(event -> assertThat(event.source())
                        .allSatisfy(actor ->
                                assertThat(record.actors().of(actor.id())).isNotNull())));
    }

    @Test
    void aSpellingThatIsAnothersIsTold() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE actor_mention SET name = 'Boris Belyakov' WHERE name = 'Andrei Belyakov'");
        }
        look(record -> assertThat(record.tables().faults()).anyMatch(fault -> fault.contains(" spellings with an id")));
    }

    private void look(Consumer<DiplomaticRecord> at) {
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(file)) {
            at.accept(record);
        }
    }
}
