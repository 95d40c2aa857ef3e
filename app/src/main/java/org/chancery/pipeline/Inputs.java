package org.chancery.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Rejection;
import org.chancery.source.Sourced;
import org.chancery.source.Sources;
import org.chancery.source.fetch.FetchPolicy;
import org.chancery.source.fetch.FetchedSources;
import org.chancery.source.fetch.Fetcher;
import org.chancery.source.format.Archives;

/** What was named on the command line, opened: files, folders, patterns where no shell expands them, standard input. */
public final class Inputs {

    private static final Sources SOURCES = new Sources();

    private Inputs() {}

    /**
     * @param names files, folders, addresses, patterns with {@code *} and {@code ?}, or {@code -} for {@code standardInput}
     * @param said what holds for all of them where they do not say so themselves
     */
    public static Iterator<Sourced> open(List<String> names, Declared said, InputStream standardInput) {
        List<Supplier<Iterator<Sourced>>> parts = new ArrayList<>();
        for (String name : names) {
            parts.addAll(open(name, said, standardInput));
        }
        return new ChainedIterator(parts.iterator());
    }

    private static List<Supplier<Iterator<Sourced>>> open(String name, Declared said, InputStream standardInput) {
        if (name.equals("-")) {
            return List.of(() -> with(SOURCES.each(standardInput, "-"), said));
        }
        if (name.startsWith("http://") || name.startsWith("https://")) {
            return List.of(() -> with(fetched(name), said));
        }
        try {
            List<Path> files = expand(name);
            if (files.isEmpty()) {
                return List.of(() -> refused("there is no such file", name));
            }
            List<Supplier<Iterator<Sourced>>> opened = new ArrayList<>();
            files.forEach(file -> opened.add(() -> file(file, said)));
            return opened;
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return List.of(() -> refused("cannot be opened: " + e.getMessage(), name));
        }
    }

    private static Iterator<Sourced> fetched(String address) {
        try (Fetcher fetcher = new Fetcher(FetchPolicy.STANDARD)) {
            return new FetchedSources(fetcher)
                    .open(URI.create(address), LocalDate.now(ZoneOffset.UTC), true)
                    .iterator();
        } catch (IllegalArgumentException e) {
            return refused("no address: " + e.getMessage(), address);
        }
    }

    private static Iterator<Sourced> refused(String detail, String name) {
        return List.<Sourced>of(new Rejection(Rejection.Reason.UNREACHABLE, detail, name))
                .iterator();
    }

    private static List<Path> expand(String name) throws IOException {
        if (name.indexOf('*') >= 0 || name.indexOf('?') >= 0) {
            return matching(name);
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                return files.filter(Files::isRegularFile)
                        .filter(file ->
                                !Archives.isPassedOver(path.relativize(file).toString()))
                        .sorted()
                        .toList();
            }
        }
        return Files.exists(path) ? List.of(path) : List.of();
    }

    private static List<Path> matching(String pattern) throws IOException {
        int slash = Math.max(pattern.lastIndexOf('/'), pattern.lastIndexOf('\\'));
        Path folder = slash < 0 ? Path.of(".") : Path.of(pattern.substring(0, slash + 1));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
                for (Path file : files) {
                    if (matcher.matches(file.getFileName()) && Files.isRegularFile(file)) {
                        found.add(file);
                    }
                }
            }
        }
        found.sort(null);
        return found;
    }

    private static Iterator<Sourced> file(Path file, Declared said) {
        try {
            return with(new ClosingIterator(SOURCES, Files.newInputStream(file), file.toString()), said);
        } catch (IOException e) {
            return List.<Sourced>of(new Rejection(
                            Rejection.Reason.UNREACHABLE, "cannot be read: " + e.getMessage(), file.toString()))
                    .iterator();
        }
    }

    /** The same reports with what was said about all of them. */
    private static Iterator<Sourced> with(Iterator<Sourced> found, Declared said) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return found.hasNext();
            }

            @Override
            public Sourced next() {
                Sourced next = found.next();
                return next instanceof RawReport raw ? raw.with(said) : next;
            }
        };
    }
}
