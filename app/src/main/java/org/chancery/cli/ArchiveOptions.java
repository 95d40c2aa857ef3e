package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an archive is made of, as typed; the same words for {@code chancery archive} and for {@code spark-submit}. */
public final class ArchiveOptions {

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description = "Files, folders, patterns: WARC, JSON Lines, Parquet, or whatever ingest reads.")
    private List<String> inputs = List.of();

    @Option(names = "--output", required = true, paramLabel = "FOLDER", description = "Folder of the archive.")
    private String output = "";

    @Option(
            names = "--chunk",
            paramLabel = "MIB",
            description = "Input that one task reads, in MiB (default: ${DEFAULT-VALUE}).")
    private int chunk = 64;

    @Option(
            names = "--batch",
            paramLabel = "N",
            description = "Chunks that are kept together; a run that is cut off loses one batch (default:"
                    + " ${DEFAULT-VALUE}).")
    private int batch = 64;

    public List<String> inputs() {
        return inputs;
    }

    public String output() {
        return output;
    }

    public long chunkBytes() {
        return (long) chunk << 20;
    }

    public int batchChunks() {
        return batch;
    }

    /** The same as it would be typed. */
    List<String> words() {
        List<String> words = new ArrayList<>(
                List.of("--output", output, "--chunk", Integer.toString(chunk), "--batch", Integer.toString(batch)));
        words.addAll(inputs);
        return words;
    }
}
