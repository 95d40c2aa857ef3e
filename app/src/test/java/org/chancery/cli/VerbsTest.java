package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every verb over the sample record, as a person types it. */
class VerbsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void demoShowsAChronologyRegistersAnIndexABriefAndWhatToTypeNext() {
        assertThat(SampleRecord.shown())
                .contains("reports,", "Chronology", "The index of one dyad", "A brief", "What happened", "Next")
                .contains("Visits and meetings", "Agreements", "Expulsions")
                .contains("show e_", "timeline --dyad", "ingest FILE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events",
                "timeline --limit 5",
                "dyad IRN SAU",
                "registers",
                "registers visits --format csv",
                "brief --dyad IRN-SAU",
                "brief --dyad IRN-SAU --format md",
                "brief --dyad IRN-SAU --format html --length short",
                "who",
                "who Raisi",
                "search embassy",
                "network",
                "network --by actor --limit 5",
                "network --as-of 2023-06 --actor IRN",
                "dyad IRN SAU --open 2023-03",
                "changes",
                "verify",
                "doctor",
                "events --format csv"
            })
    void verbSucceedsAndSaysSomething(String line) {
        SampleRecord.Run run = SampleRecord.over(line.split(" "));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines().count()).isPositive();
        assertThat(run.out()).doesNotContain("\u001b");
    }

    @Test
    void filtersNarrow() throws IOException {
        JsonNode all = events();
        JsonNode some = events("--dyad", "IRN-SAU", "--since", "2023-03", "--until", "2023-03");
        assertThat(some.size()).isPositive().isLessThan(all.size());
        for (JsonNode event : some) {
            assertThat(event.path("source").toString() + event.path("target")).contains("IRN", "SAU");
        }
        assertThat(events("--state", "planned"))
                .allMatch(event -> event.path("state").asText().equals("planned"));
        assertThat(events("--type", "SANCTION"))
                .allMatch(event -> event.path("type").asText().equals("SANCTION"));
        assertThat(events("--limit", "3").size()).isEqualTo(3);
    }

    @Test
    void planIsAPlanAsOfTheDayBefore() throws IOException {
        JsonNode then = events("--as-of", "2023-03-31");
        assertThat(then.size()).isPositive().isLessThan(events().size());
        assertThat(then)
                .allMatch(event -> event.path("reported_first").isNull()
                        || event.path("reported_first").asText().compareTo("2023-04") < 0);
    }

    @Test
    void showTellsEvidenceRuleAndLife() throws IOException {
        String id = events("--dyad", "IRN-SAU").get(0).path("id").asText();
        SampleRecord.Run run = SampleRecord.over("show", id.substring(0, 12));
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Evidence", "by rule", "confidence", "Life", "History", "because", id);
        JsonNode json = JSON.readTree(SampleRecord.over("show", id, "--json").out());
        JsonNode evidence = json.path("evidence").get(0).path("evidence");
        assertThat(evidence.path("end").asInt() - evidence.path("start").asInt())
                .isEqualTo(evidence.path("text").asText().codePoints().count());
    }

    @Test
    void errorsAreOneLineWithARemedy() {
        SampleRecord.Run unknown = SampleRecord.over("show", "e_0000000000000000");
        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err().lines()).hasSize(1);
        assertThat(unknown.err()).contains("no event e_0000000000000000", "chancery events");
        SampleRecord.Run missing = SampleRecord.run(
                "events", "--record", folder.resolve("none.duckdb").toString());
        assertThat(missing.exit()).isEqualTo(1);
        assertThat(missing.err().lines()).hasSize(1);
        assertThat(SampleRecord.over("events", "--since", "yesterday").exit()).isEqualTo(2);
        assertThat(SampleRecord.run("evnts").exit()).isEqualTo(2);
    }

    @Test
    void tablesAreExported() throws IOException {
        for (String name : new String[] {"e.csv", "e.jsonl", "e.parquet"}) {
            Path file = folder.resolve(name);
            assertThat(SampleRecord.over("export", file.toString()).exit()).isZero();
            assertThat(Files.size(file)).isGreaterThan(1000);
        }
        assertThat(SampleRecord.over("export", folder.resolve("x.xls").toString())
                        .exit())
                .isEqualTo(2);
        assertThat(SampleRecord.over("export", folder.resolve("x.csv").toString(), "--table", "nothing")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void ingestReportsWhatItCouldNotRead() throws IOException {
        Path good = folder.resolve("good.txt");
        Files.writeString(
                good, "Kenya expelled the ambassador of Uganda on 4 March 2024, the foreign ministry said.\n");
        Files.writeString(folder.resolve("empty.txt"), "");
        String record = folder.resolve("r.duckdb").toString();
        SampleRecord.Run run =
                SampleRecord.run("ingest", folder.resolve("*.txt").toString(), "--record", record);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("1 report added");
        assertThat(run.err()).contains("empty.txt");
        SampleRecord.Run again = SampleRecord.run("ingest", good.toString(), "--record", record);
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("Nothing new");
    }

    @Test
    void explainShowsTheRule() {
        SampleRecord.Run run =
                SampleRecord.run("explain", "Kenya condemned the raid by Uganda on Monday.", "--date", "2024-03-21");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("ACCUSE", "by rule", "2024-03-18", "subject");
    }

    @Test
    void everyVerbHasAnExample() {
        Main.commandLine(new PrintWriter(System.err), new PrintWriter(System.err))
                .getSubcommands()
                .forEach((name, verb) -> {
                    if (!name.equals("help") && !name.equals("generate-completion")) {
                        assertThat(verb.getUsageMessage())
                                .as(name)
                                .contains("Example")
                                .contains("chancery " + name);
                    }
                });
    }

    private static JsonNode events(String... filters) throws IOException {
        String[] all = new String[filters.length + 2];
        all[0] = "events";
        all[1] = "--json";
        System.arraycopy(filters, 0, all, 2, filters.length);
        SampleRecord.Run run = SampleRecord.over(all);
        assertThat(run.err()).isEmpty();
        return JSON.readTree(run.out()).path("events");
    }
}
