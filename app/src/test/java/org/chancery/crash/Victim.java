package org.chancery.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.desk.Desk;
import org.chancery.desk.Settings;
import org.chancery.pipeline.Ingest;
import org.chancery.pipeline.IngestListener;
import org.chancery.pipeline.Rebuild;
import org.chancery.pipeline.Reviewed;
import org.chancery.pipeline.ScriptedCoder;
import org.chancery.pipeline.ScriptedJoiner;
import org.chancery.record.Backup;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.chancery.source.fetch.FetchPolicy;

/**
 * Does one kind of work on a record until it is done or killed, and says on a line of its own what it acknowledges. Only
 * the coding is scripted; what keeps the record is the program's own.
 */
final class Victim {

    private Victim() {}

    public static void main(String[] arguments) throws Exception {
        // The database is loaded before the clock of the one who kills starts.
        Class.forName("org.duckdb.DuckDBNative");
        System.out.println("begin");
        work(System.out::println, arguments);
        System.out.println("end");
        System.exit(0);
    }

    /** Does the work, and says what it acknowledges. */
    static void work(Consumer<String> said, String... arguments) throws Exception {
        Path record = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "ingest" -> ingest(said, record, Integer.parseInt(arguments[2]));
            case "review" -> review(said, record, Integer.parseInt(arguments[2]));
            case "rebuild" -> rebuild(record);
            case "open" -> DiplomaticRecord.openForWriting(record).close();
            case "backup" -> Backup.take(record, Path.of(arguments[2]));
            case "restore" -> Backup.restore(Path.of(arguments[2]), record, true);
            case "serve" -> serve(said, record);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void ingest(Consumer<String> said, Path file, int reports) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            new Ingest(record, new ScriptedCoder(), new ScriptedJoiner(), "test", "test")
                    .run(Corpus.reports(reports).iterator(), 2, new IngestListener() {
                        @Override
                        public void progress(long done) {
                            said.accept("kept " + done);
                        }
                    });
        }
    }

    /** Decides on one event after the other, as the verbs of a reviewer do. */
    private static void review(Consumer<String> said, Path file, int decisions) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            Reviewed reviewed = new Reviewed(record, new ScriptedJoiner(), "test", "test");
            for (int number = record.decisions().all().size(); number < decisions; number++) {
                List<StoredEvent> events = record.events().find(EventFilter.ALL);
                String event = events.get(number % events.size()).id();
                String note = "note " + number;
                boolean accepts = number % 3 > 0;
                reviewed.run(
                        "ada",
                        review -> accepts ? review.accept(List.of(event), note) : review.reject(List.of(event), note));
                said.accept("decided " + note);
            }
        }
    }

    private static void rebuild(Path file) {
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            new Rebuild(record, new ScriptedCoder(), new ScriptedJoiner(), "test", "test").run(IngestListener.SILENT);
        }
    }

    /** Until a line comes in. */
    private static void serve(Consumer<String> said, Path file) throws Exception {
        try (Desk desk = desk(file)) {
            said.accept("at " + desk.address());
            if (System.in.read() < 0) {
                throw new IllegalStateException("nobody is there any more");
            }
        }
    }

    static Desk desk(Path file) {
        return Desk.start(
                Settings.local(file, "test").with(new ScriptedCoder(), new ScriptedJoiner(), FetchPolicy.STANDARD));
    }
}
