package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.pipeline.Layers;
import org.chancery.pipeline.RulesVersion;
import org.chancery.record.DiplomaticRecord;
import picocli.CommandLine.Command;

/** {@code chancery doctor}: what is wrong with this machine or record, and what to do. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks this machine and the record, and says what to do where something is wrong.",
        footer = {"", "Example:", "  chancery doctor --record seeds.duckdb"})
final class DoctorCommand extends RecordVerb {

    private static final long LITTLE_MEMORY = 700L << 20;
    private static final long LITTLE_DISK = 1L << 30;

    private boolean sound = true;

    @Override
    public Integer call() {
        machine();
        language();
        database();
        record();
        out().flush();
        return sound ? 0 : 1;
    }

    private void machine() {
        good("Java " + Runtime.version() + " on " + System.getProperty("os.name") + ", chancery " + Version.current()
                + ", rules " + RulesVersion.current());
        long memory = Runtime.getRuntime().maxMemory();
        if (memory < LITTLE_MEMORY) {
            bad("memory: at most " + (memory >> 20) + " MiB", "give it more: java -Xmx1g -jar …");
        } else {
            good("memory: up to " + (memory >> 20) + " MiB");
        }
        Path folder = recordFile().toAbsolutePath().getParent();
        try {
            if (folder == null || !Files.isDirectory(folder)) {
                bad("the folder of " + recordFile() + " does not exist", "make it, or name another --record");
            } else if (!Files.isWritable(folder)) {
                bad("no right to write into " + folder, "change its rights, or name another --record");
            } else if (Files.getFileStore(folder).getUsableSpace() < LITTLE_DISK) {
                bad("less than 1 GiB is free beside the record", "free some space, or name another --record");
            } else {
                good("disk: " + (Files.getFileStore(folder).getUsableSpace() >> 30) + " GiB free beside the record");
            }
        } catch (IOException e) {
            bad("the disk beside the record cannot be looked at: " + e.getMessage(), "name another --record");
        }
    }

    private void language() {
        try {
            int words = Layers.english()
                    .analyzer()
                    .analyze("The minister arrived in Vienna on Monday.")
                    .tokenCount();
            good("language analysis: loaded, " + words + " words in its test sentence");
        } catch (RuntimeException e) {
            bad("language analysis cannot be loaded: " + e.getMessage(), "build anew: mvn -Dquick package");
        }
    }

    private void database() {
        List<Path> made = new ArrayList<>();
        try {
            Path folder = Files.createTempDirectory("chancery");
            made.add(folder.resolve("doctor.duckdb"));
            made.add(folder);
            DiplomaticRecord.openForWriting(made.get(0)).close();
            good("database: a new record can be made");
        } catch (IOException | RuntimeException | LinkageError e) {
            bad(
                    "no record can be made: " + e.getMessage(),
                    "check the rights and the space of " + System.getProperty("java.io.tmpdir"));
        } finally {
            for (Path path : made) {
                path.toFile().delete();
            }
        }
    }

    private void record() {
        if (!Files.exists(recordFile())) {
            good("record: none at " + recordFile() + " yet; make one with: chancery ingest FILE..., or chancery demo");
            return;
        }
        try (DiplomaticRecord record = read()) {
            List<String> faults = record.tables().faults();
            good("record: " + record.reports().count() + " reports, "
                    + record.mentions().count() + " mentions, "
                    + record.events().count() + " events");
            if (!faults.isEmpty()) {
                bad(
                        "the record has faults: " + String.join("; ", faults),
                        "run: chancery ingest, then chancery verify");
            }
            if (record.linkInput().isPending()) {
                bad("some reports are not joined to events yet", "run: chancery ingest");
            }
        } catch (ChanceryException e) {
            bad(e.getMessage() == null ? e.toString() : e.getMessage(), e.remedy());
        }
    }

    private void good(String text) {
        if (!Terminal.quiet(spec())) {
            out().println(style().green("good ") + " " + TextTable.clean(text));
        }
    }

    private void bad(String text, String remedy) {
        sound = false;
        out().println(style().red("wrong") + " " + TextTable.clean(text) + " (" + remedy + ")");
    }
}
