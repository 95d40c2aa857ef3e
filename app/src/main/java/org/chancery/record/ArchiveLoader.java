package org.chancery.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.document.copies.Copy;
import org.chancery.document.copies.CopyKind;
import org.chancery.event.Event;
import org.chancery.event.Story;

/** Loads an archive into the record: its Parquet files hold the record's own rows. */
public final class ArchiveLoader {

    private final Sql sql;
    private final Path folder;

    /** @throws ChanceryException where the folder is no archive, or none that was finished */
    ArchiveLoader(Sql sql, Path folder) {
        this.sql = sql;
        this.folder = folder;
        if (!Files.isRegularFile(folder.resolve(ArchiveFiles.ARCHIVE))) {
            throw new ChanceryException(
                    ErrorCode.NOT_FOUND, folder + " is no archive", "name the folder that chancery archive wrote");
        }
        String format = json(ArchiveFiles.ARCHIVE, ArchiveFiles.Head.class).format();
        if (!ArchiveFiles.FORMAT.equals(format)) {
            throw new ChanceryException(
                    ErrorCode.BAD_INPUT,
                    "the archive " + folder + " is laid out as " + format + ", this program reads "
                            + ArchiveFiles.FORMAT,
                    "import it with the version of the program that wrote it, or make it anew with: chancery archive");
        }
        if (!Files.isRegularFile(folder.resolve(ArchiveFiles.JOINED))) {
            throw new ChanceryException(
                    ErrorCode.BAD_INPUT,
                    "the archive " + folder + " is not finished",
                    "run chancery archive with the same words again; it goes on where it was cut off");
        }
    }

    /** Version of the rules that the archive was coded with. */
    public String rules() {
        return json(ArchiveFiles.ARCHIVE, ArchiveFiles.Head.class).rules();
    }

    /**
     * Keeps the reports that the record has not yet, all or none.
     *
     * @return how many
     */
    public long reports(long run) {
        String batches = batches();
        if (batches.isEmpty()) {
            return 0;
        }
        sql.transaction(() -> {
            sql.update(
                    "CREATE OR REPLACE TEMP TABLE arriving AS SELECT id, chunk, position FROM read_parquet([" + batches
                            + "], hive_partitioning = false) a WHERE NOT EXISTS (SELECT 1 FROM report r WHERE r.id ="
                            + " a.id) QUALIFY row_number() OVER (PARTITION BY id ORDER BY chunk, position) = 1");
            for (String table : ReportRows.TABLES) {
                load(table, batches, run);
            }
            if (!held("actor_mention", batches).contains("name")) {
                new ActorRenewal(sql).run();
            }
            sql.update(
                    "INSERT INTO history SELECT ?, row_number() OVER (ORDER BY chunk, position) - 1, 'added', a.id,"
                            + " NULL, NULL, r.title FROM arriving a JOIN report r USING (id)",
                    run);
            sql.relink();
        });
        long loaded = sql.count("SELECT count(*) FROM arriving");
        sql.update("DROP TABLE arriving");
        return loaded;
    }

    private void load(String table, String batches, long run) {
        Set<String> held = held(table, batches);
        String columns = sql
                .list(
                        "SELECT column_name FROM information_schema.columns WHERE table_name = ? ORDER BY"
                                + " ordinal_position",
                        row -> row.getString(1),
                        table)
                .stream()
                .map(column -> table.equals("report") && column.equals("run")
                        ? run + " AS run"
                        : held.contains(column) ? "row." + column : "NULL AS " + column)
                .collect(Collectors.joining(", "));
        String rows = "SELECT chunk, position, row_number() OVER () AS ordinal, row FROM (SELECT p.chunk, p.position,"
                + " unnest(p." + table + "_rows) AS row FROM read_parquet([" + batches
                + "], hive_partitioning = false) p JOIN arriving a ON a.chunk = p.chunk AND a.position = p.position)";
        // An actor stands in every report that names it; the first tells who it is.
        String once = table.equals("actor")
                ? " WHERE NOT EXISTS (SELECT 1 FROM actor known WHERE known.id = row.id)"
                        + " QUALIFY row_number() OVER (PARTITION BY row.id ORDER BY chunk, position) = 1"
                : "";
        sql.update("INSERT INTO " + table + " SELECT " + columns + " FROM (" + rows + ")" + once
                + " ORDER BY chunk, position, ordinal");
    }

    /** Columns that the archive has of a table; one of an earlier version lacks the later ones. */
    private Set<String> held(String table, String batches) {
        return new HashSet<>(sql.list(
                "SELECT column_name FROM (DESCRIBE SELECT unnest(row) FROM (SELECT unnest(p." + table
                        + "_rows) AS row FROM read_parquet([" + batches + "], hive_partitioning = false) p))",
                row -> row.getString(1)));
    }

    /** What the archive was joined to; holds for a record that has nothing else. */
    public LinkedRecord joined() {
        List<Story> stories = new ArrayList<>();
        Map<String, List<String>> reports = new LinkedHashMap<>();
        sql.list(
                "SELECT id, unnest(reports) FROM read_parquet(?)",
                row -> reports.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(row.getString(2)),
                files(ArchiveFiles.STORIES));
        reports.forEach((id, documents) -> stories.add(new Story(id, documents)));
        Map<String, Copy> copies = new HashMap<>();
        sql.list(
                "SELECT report, copy_of, kind, score FROM read_parquet(?)",
                row -> copies.put(
                        row.getString(1),
                        new Copy(row.getString(1), row.getString(2), CopyKind.of(row.getString(3)), row.getDouble(4))),
                files(ArchiveFiles.COPIES));
        List<Event> events = sql.list(
                "SELECT whole FROM read_parquet(?)",
                row -> RecordJson.read(row.getString(1), Event.class),
                folder.resolve(ArchiveFiles.EVENTS) + "/*/*.parquet");
        return new LinkedRecord(stories, copies, events, sql.relinks());
    }

    private String files(String part) {
        return folder.resolve(part) + "/*.parquet";
    }

    /** Patterns of the coded files of all whole batches that hold a report, as SQL texts. */
    private String batches() {
        try (Stream<Path> found = Files.list(folder.resolve("batches"))) {
            return found.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\d+\\.json"))
                    .map(name -> folder.resolve(ArchiveFiles.CODED)
                            .resolve("batch=" + name.replace(".json", ""))
                            .resolve("kind=report"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(batch -> "'" + batch.toString().replace("'", "''") + "/*/*.parquet'")
                    .collect(Collectors.joining(", "));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private <T> T json(String name, Class<T> type) {
        try {
            return RecordJson.read(Files.readString(folder.resolve(name)), type);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private ChanceryException unreadable(IOException e) {
        return new ChanceryException(
                ErrorCode.ENVIRONMENT,
                "the archive " + folder + " cannot be read: " + e.getMessage(),
                "check the folder and its rights",
                e);
    }
}
