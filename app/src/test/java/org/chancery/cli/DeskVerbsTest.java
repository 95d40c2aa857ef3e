package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.chancery.pipeline.LayeredJoiner;
import org.chancery.pipeline.Reviewed;
import org.chancery.pipeline.Scripted;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs around the desk: accounts, and what reviewers decided as test data. */
class DeskVerbsTest {

    @TempDir
    Path folder;

    @Test
    void accountsAreAddedListedAndRemoved() {
        String record = folder.resolve("r.duckdb").toString();
        assertThat(run("four words of mine\n", "accounts", "add", "ada", "--role", "admin", "--record", record))
                .contains("ada now has the role admin");
        assertThat(run("", "accounts", "token", "ada", "--label", "notebook", "--record", record))
                .startsWith("chy_");
        assertThat(run("", "accounts", "list", "--record", record)).contains("ada  admin  tokens: notebook");
        assertThat(run("short\n", "accounts", "add", "bo", "--record", record)).contains("shorter than 10");
        assertThat(run("", "accounts", "remove", "ada", "--record", record)).contains("no account any more");
        assertThat(run("", "accounts", "list", "--record", record)).isBlank();
    }

    @Test
    void decisionsBecomeTestData() {
        Path file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report("North", "2024-03-20", "RUS AID PRK on 2024-03-18. RUS THREATEN USA on 2024-03-19."));
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            Reviewed reviewed = new Reviewed(record, new LayeredJoiner(), "test", "test");
            List<StoredEvent> events = record.events().find(EventFilter.ALL);
            reviewed.run("ada", review -> review.accept(List.of(events.get(0).id()), "clear"));
            reviewed.run("ada", review -> review.reject(List.of(events.get(1).id()), null));
        }
        String lines = run("", "gold", "export", "--record", file.toString());
        assertThat(lines.lines()).hasSize(3);
        assertThat(lines)
                .contains("\"gold\":\"report\"")
                .contains("\"verdict\":\"accept\"")
                .contains("\"verdict\":\"reject\"")
                .contains("\"note\":\"clear\"");
        assertThat(run("", "gold", "check", "--record", file.toString()))
                .contains("0 of 1 accepted mentions coded still")
                .contains("1 of 1 rejected mentions coded no longer");
    }

    private static String run(String input, String... args) {
        InputStream before = System.in;
        StringWriter said = new StringWriter();
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            PrintWriter out = new PrintWriter(said, true);
            Main.commandLine(out, out).execute(args);
        } finally {
            System.setIn(before);
        }
        return said.toString();
    }
}
