package org.chancery.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of a knowledge file in the jar: UTF-8, blank lines and lines that open with {@code #} mean nothing.
 *
 * <p>Names are paths below {@code org/chancery}, as {@code time/rules.txt}.
 */
public final class KnowledgeLines {

    private static final String ROOT = "/org/chancery/";

    private KnowledgeLines() {}

    /** @throws IllegalStateException where the file is missing from the jar */
    public static List<String> of(String name) {
        try (BufferedReader reader = open(name)) {
            return reader.lines().filter(KnowledgeLines::hasMeaning).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lines, those without meaning too, so that their numbers can be named. */
    public static List<String> whole(String name) {
        try (BufferedReader reader = open(name)) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of cells that are parted by tabs. */
    public static List<String[]> rows(String name) {
        return of(name).stream().map(line -> line.split("\t", -1)).toList();
    }

    /**
     * Rows of cells that are parted by tabs.
     *
     * @param columns cells that each row must have
     * @throws IllegalStateException where the file is missing or a row has another number of cells
     */
    public static List<String[]> table(String name, int columns) {
        List<String[]> rows = new ArrayList<>();
        int number = 0;
        for (String line : whole(name)) {
            number++;
            if (hasMeaning(line)) {
                String[] cells = line.split("\t", -1);
                if (cells.length != columns) {
                    throw new IllegalStateException(
                            name + ":" + number + ": " + cells.length + " cells where " + columns + " are due");
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /** Whether a line is neither blank nor a comment. */
    public static boolean hasMeaning(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static BufferedReader open(String name) {
        InputStream stream = KnowledgeLines.class.getResourceAsStream(ROOT + name);
        if (stream == null) {
            throw new IllegalStateException("the knowledge file " + name + " is missing from the jar");
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16);
    }
}
