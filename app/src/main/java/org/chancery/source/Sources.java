package org.chancery.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.source.Rejection.Reason;
import org.chancery.source.format.Archives;
import org.chancery.source.format.ColumnMapping;
import org.chancery.source.format.Formats;
import org.chancery.source.format.Input;

/**
 * Opens whatever is handed in, told apart by content and never by name: web pages, plain text, feeds, sitemaps, NITF,
 * NewsML-G2, WARC, JSON Lines, tables, e-mails, and ZIP, gzip and tar archives of these. Streams: an archive of any
 * size needs the memory of its largest document.
 */
public final class Sources {

    private final Limits limits;
    private final Formats formats;

    /** With the standard limits and the usual names of columns. */
    public Sources() {
        this(Limits.STANDARD, ColumnMapping.USUAL);
    }

    public Sources(Limits limits, ColumnMapping columns) {
        this.limits = limits;
        this.formats = new Formats(columns);
    }

    /** The reports of a file, or of all files of a folder; close the stream when done. */
    public Stream<Sourced> open(Path path) {
        if (Files.isDirectory(path)) {
            return files(path).stream().flatMap(this::open);
        }
        try {
            InputStream in = Files.newInputStream(path);
            return open(in, path.toString()).onClose(() -> close(in));
        } catch (IOException e) {
            return Stream.of(new Rejection(Reason.UNREACHABLE, "cannot be opened: " + e.getMessage(), path.toString()));
        }
    }

    /**
     * The reports of a stream.
     *
     * @param origin what to call it
     */
    public Stream<Sourced> open(InputStream in, String origin) {
        Iterator<Sourced> found = each(in, origin);
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(found, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /** The same, one after the other: nothing is read before it is asked for. */
    public Iterator<Sourced> each(InputStream in, String origin) {
        return formats.open(Input.of(in, origin, limits));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file ->
                            !Archives.isPassedOver(folder.relativize(file).toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
