package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets of {@code docs/analysis.md}, as they stand there, give one answer in SQL, Python and R. */
class TheSameQuestionInThreeLanguagesTest {

    private static final Path PAGE = Path.of("../docs/analysis.md");
    private static final Pattern EXPORT = Pattern.compile("(?m)^    \\./chancery export (\\S+)(.*) --record \\S+$");

    @TempDir
    static Path folder;

    private static String page = "";
    private static List<String> inSql = List.of();

    @BeforeAll
    static void export() throws Exception {
        page = Files.readString(PAGE);
        Matcher commands = EXPORT.matcher(page);
        int count = 0;
        while (commands.find()) {
            List<String> command = new ArrayList<>(
                    List.of("export", folder.resolve(commands.group(1)).toString()));
            command.addAll(List.of(commands.group(2).strip().split(" ")));
            SampleRecord.Run run = SampleRecord.over(command.toArray(String[]::new));
            assertThat(run.exit()).as(run.err()).isZero();
            count++;
        }
        assertThat(count).isEqualTo(2);
        inSql = sql(snippet("sql"));
    }

    @Test
    void sqlTellsTheYearsAndTheSentencesOfTheWorst() {
        assertThat(inSql).anyMatch(line -> line.startsWith("2023 ")).anyMatch(line -> line.contains(" — "));
    }

    @Test
    void pythonAnswersTheSame() throws Exception {
        assertThat(program("python3", "snippet.py", snippet("python"))).isEqualTo(inSql);
    }

    @Test
    void rAnswersTheSame() throws Exception {
        assertThat(program("Rscript", "snippet.R", snippet("r"))).isEqualTo(inSql);
    }

    private static List<String> sql(String snippet) throws Exception {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET file_search_path = '" + folder + "'");
            for (String each : snippet.split(";")) {
                if (!each.isBlank() && statement.execute(each)) {
                    try (ResultSet rows = statement.getResultSet()) {
                        while (rows.next()) {
                            lines.add(rows.getString(1));
                        }
                    }
                }
            }
        }
        return lines;
    }

    /** What a program prints; the test is passed over where the program is not installed. */
    private static List<String> program(String name, String file, String snippet) throws Exception {
        Files.writeString(folder.resolve(file), snippet);
        ProcessBuilder builder =
                new ProcessBuilder(name, file).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            Assumptions.abort(name + " is not installed");
            return List.of();
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    private static String snippet(String language) {
        Matcher found =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(found.find()).as("a snippet in " + language).isTrue();
        return found.group(1);
    }
}
