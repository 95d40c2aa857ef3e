package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.desk.Desk;
import org.chancery.desk.account.Accounts;
import org.chancery.desk.account.Role;
import org.chancery.pipeline.Scripted;
import org.chancery.record.DiplomaticRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record that a desk serves is copied by asking the desk, by whoever may have all of it. */
class BackupWhileServingTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void take() {
        file = folder.resolve("r.duckdb");
        Scripted.ingest(
                file,
                Scripted.report("North", "2024-03-20", "RUS CONSULT PRK on 2024-03-18. RUS AID PRK on 2024-03-19."));
    }

    /** From another process, which finds the file locked and the desk's note beside it. */
    @Test
    void theCommandFindsTheDeskThatServesTheRecord() throws Exception {
        Path copy = folder.resolve("copy.duckdb");
        try (Desk desk = Desk.start(file, "127.0.0.1", 0)) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.chancery.cli.Main",
                            "backup",
                            copy.toString(),
                            "--record",
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
            assertThat(said).contains("Backup of");
            assertThat(folder.resolve("r.duckdb.desk")).content().contains(desk.address());
        }
        assertThat(folder.resolve("r.duckdb.desk")).doesNotExist();
        try (DiplomaticRecord record = DiplomaticRecord.openForReading(copy)) {
            assertThat(record.events().count()).isEqualTo(2);
            assertThat(record.tables().faults()).isEmpty();
        }
        assertThat(Files.list(folder)).noneMatch(path -> path.toString().contains("backup-"));
    }

    @Test
    void onlyAnAdminMayHaveAllOfIt() throws Exception {
        Accounts accounts = Accounts.open(Accounts.file(file));
        accounts.put("bo", Role.REVIEWER, "staple staple staple".toCharArray());
        accounts.put("di", Role.ADMIN, "window window window".toCharArray());
        String reviewer = accounts.addToken("bo", "test");
        String admin = accounts.addToken("di", "test");
        try (Desk desk = Desk.start(file, "127.0.0.1", 0)) {
            assertThat(status(desk, null)).isEqualTo(401);
            assertThat(status(desk, reviewer)).isEqualTo(403);
            Path copy = folder.resolve("copy.duckdb");
            assertThat(run("backup", copy.toString(), "--desk", desk.address(), "--token", reviewer))
                    .contains("refuses", "admin");
            assertThat(copy).doesNotExist();
            assertThat(run("backup", copy.toString(), "--desk", desk.address(), "--token", admin))
                    .contains("Backup of");
            assertThat(copy).exists();
            assertThat(run("backup", copy.toString(), "--desk", desk.address(), "--token", admin))
                    .contains("exists already");
        }
    }

    private static int status(Desk desk, String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(desk.address() + "api/v1/backup"))
                .POST(HttpRequest.BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static String run(String... args) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        Main.commandLine(out, out).execute(args);
        return said.toString();
    }
}
