package org.chancery.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** The sample corpus as a record, made once for all tests by the verb that newcomers type first. */
public final class SampleRecord {

    private static final SampleRecord INSTANCE = new SampleRecord();

    private final Path file;
    private final String shown;

    private SampleRecord() {
        try {
            file = Files.createTempDirectory("chancery-sample").resolve("sample.duckdb");
            file.toFile().deleteOnExit();
            file.getParent().toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Run run = run("demo", "--record", file.toString());
        if (run.exit() != 0) {
            throw new IllegalStateException(run.err());
        }
        shown = run.out();
    }

    /** What a verb answered. */
    record Run(int exit, String out, String err) {}

    public static Path file() {
        return INSTANCE.file;
    }

    /** What the demo printed. */
    static String shown() {
        return INSTANCE.shown;
    }

    static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine(new PrintWriter(out), new PrintWriter(err));
        int exit = line.execute(arguments);
        line.getOut().flush();
        line.getErr().flush();
        return new Run(exit, out.toString(), err.toString());
    }

    /** A verb over the sample record. */
    static Run over(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--record", file().toString()));
        return run(all.toArray(String[]::new));
    }
}
