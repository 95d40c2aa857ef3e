package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.wire.JsonLines;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all filters share: their input, their threads, {@code --keep}, their exit code. */
final class FilterOptions {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "JSON Lines files; standard input where none is named.")
    private List<Path> files = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Lines worked on at once (default: the cores there are). Never changes the answer.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--keep", description = "Repeat the fields of the input line in the answer, for piping filters.")
    private boolean keep;

    /** Runs a line-by-line filter; 0 where every line was answered, else 1. */
    int each(JsonLines.LineFunction function) throws IOException {
        try (InputStream in = open()) {
            OutputStream out = Console.rawOut();
            return lines().each(in, out, function) == 0 ? 0 : 1;
        }
    }

    /** Runs a filter that reads its whole input first; 0 where every line was answered, else 1. */
    int all(JsonLines.BatchFunction function) throws IOException {
        try (InputStream in = open()) {
            OutputStream out = Console.rawOut();
            return lines().all(in, out, function) == 0 ? 0 : 1;
        }
    }

    private JsonLines lines() {
        if (threads < 1) {
            throw new ChanceryException(
                    ErrorCode.USAGE, "--threads " + threads + " is no number of threads", "use 1 or more");
        }
        return new JsonLines(threads, keep);
    }

    private InputStream open() throws IOException {
        if (files.isEmpty()) {
            return System.in;
        }
        List<InputStream> streams = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new ChanceryException(
                        ErrorCode.USAGE, "cannot read " + file, "name a readable JSON Lines file, or pipe it in");
            }
            streams.add(Files.newInputStream(file));
        }
        return new SequenceInputStream(Collections.enumeration(streams));
    }
}
