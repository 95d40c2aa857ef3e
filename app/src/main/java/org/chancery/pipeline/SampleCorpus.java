package org.chancery.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Sourced;

/** The reports that come with the program: our own prose about public events, of invented outlets. */
public final class SampleCorpus {

    private static final String FOLDER = "/org/chancery/sample/";

    private SampleCorpus() {}

    /** The reports, in the order of {@code index.tsv}: file, outlet, address a line. */
    public static List<Sourced> reports() {
        return text("index.tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> report(line.split("\t")))
                .toList();
    }

    private static Sourced report(String[] cells) {
        String file = cells[0];
        RawReport.Form form = file.endsWith(".html") ? RawReport.Form.HTML : RawReport.Form.TEXT;
        Declared said = new Declared(
                null,
                cells.length > 2 ? cells[2] : null,
                null,
                null,
                null,
                null,
                List.of(),
                cells.length > 1 ? cells[1] : null,
                null,
                null,
                true);
        return new RawReport(form, text(file), "sample/" + file, said);
    }

    private static String text(String file) {
        try (InputStream stream = SampleCorpus.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException(FOLDER + file + " is missing from the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the files, for tests. */
    static Stream<String> files() {
        return text("index.tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t")[0]);
    }
}
