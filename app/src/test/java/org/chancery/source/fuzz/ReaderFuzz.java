package org.chancery.source.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.document.Reader;
import org.chancery.document.Report;
import org.chancery.source.Limits;
import org.chancery.source.RawReport;
import org.chancery.source.Sourced;
import org.chancery.source.Sources;
import org.chancery.source.format.ColumnMapping;

/**
 * What a fuzzer drives: any bytes are opened, read and cleaned, or refused; anything else is a finding. The method's
 * name is the one that Jazzer looks for.
 */
public final class ReaderFuzz {

    private static final Limits SMALL = new Limits(1 << 20, 100, 2);
    private static final Sources SOURCES = new Sources(SMALL, ColumnMapping.USUAL);
    private static final Reader READER = new Reader();

    private ReaderFuzz() {}

    /** Loads all that a first input would wait for, so that the time limit of an input is about the input. */
    public static void fuzzerInitialize() {
        String words = "A page with a paragraph of some words, so that patterns, months and languages are all loaded. ";
        fuzzerTestOneInput(("<html><body><h1>Page</h1><p>" + words.repeat(3) + "</p></body></html>")
                .getBytes(StandardCharsets.UTF_8));
        fuzzerTestOneInput(
                "<rss version=\"2.0\"><channel><title>Feed</title><item><title>One</title></item></channel></rss>"
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Opens {@code bytes} by their content, and reads them as a page and as plain text besides. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        SOURCES.open(new ByteArrayInputStream(bytes), "fuzz").forEach(ReaderFuzz::check);
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (RawReport raw : List.of(RawReport.html(text, null), RawReport.text(text))) {
            check(raw);
        }
    }

    private static void check(Sourced one) {
        if (one instanceof RawReport raw) {
            Report report = READER.read(raw);
            boolean clean = report.text().chars().noneMatch(c -> c == 0 || c >= 0x202a && c <= 0x202e);
            if (!clean || !report.id().equals(READER.read(raw).id())) {
                throw new IllegalStateException(clean ? "two ids for one report" : "a control character in the text");
            }
        }
    }
}
