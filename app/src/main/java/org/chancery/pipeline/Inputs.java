package org.chancery.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.Rejection;
import org.chancery.source.Sourced;

/** What was named on the command line, opened: files, folders, patterns where no shell expands them, standard input. */
public final class Inputs {

    private Inputs() {}

    /**
     * @param names files, folders, patterns with {@code *} and {@code ?}, or {@code -} for {@code standardInput}
     * @param said what holds for all of them where they do not say so themselves
     */
    public static Iterator<Sourced> open(List<String> names, Declared said, InputStream standardInput) {
        return names.stream().flatMap(name -> open(name, said, standardInput)).iterator();
    }

    private static Stream<Sourced> open(String name, Declared said, InputStream standardInput) {
        if (name.equals("-")) {
            return Stream.of(standard(said, standardInput));
        }
        try {
            List<Path> files = expand(name);
            if (files.isEmpty()) {
                return Stream.of(new Rejection(Rejection.Reason.UNREACHABLE, "there is no such file", name));
            }
            return files.stream().map(file -> file(file, said));
        } catch (IOException | InvalidPathException e) {
            return Stream.of(new Rejection(Rejection.Reason.UNREACHABLE, "cannot be opened: " + e.getMessage(), name));
        }
    }

    private static List<Path> expand(String name) throws IOException {
        if (name.indexOf('*') >= 0 || name.indexOf('?') >= 0) {
            return matching(name);
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                return files.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
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

    private static Sourced file(Path file, Declared said) {
        try {
            return report(Files.readAllBytes(file), file.toString(), said);
        } catch (IOException e) {
            return new Rejection(Rejection.Reason.UNREACHABLE, "cannot be read: " + e.getMessage(), file.toString());
        }
    }

    private static Sourced standard(Declared said, InputStream standardInput) {
        try {
            return report(standardInput.readAllBytes(), "-", said);
        } catch (IOException e) {
            return new Rejection(Rejection.Reason.UNREACHABLE, "cannot be read: " + e.getMessage(), "-");
        }
    }

    private static Sourced report(byte[] bytes, String origin, Declared said) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return new Rejection(Rejection.Reason.EMPTY, "nothing in it", origin);
        }
        RawReport.Form form = text.stripLeading().startsWith("<") ? RawReport.Form.HTML : RawReport.Form.TEXT;
        return new RawReport(form, text, origin, Declared.NOTHING).with(said);
    }
}
