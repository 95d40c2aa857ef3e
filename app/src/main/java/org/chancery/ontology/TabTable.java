package org.chancery.ontology;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads tables of the class path: a line a row, cells parted by tabs, lines that open with {@code #} passed over. */
public final class TabTable {

    private TabTable() {}

    /**
     * @param owner class beside which the table lies
     * @param columns cells that each row must have
     * @throws IllegalStateException where the table is missing or a row has another number of cells
     */
    public static List<List<String>> read(Class<?> owner, String name, int columns) {
        InputStream stream = owner.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("table " + name + " is missing from the jar");
        }
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = cells(line);
                if (cells.size() != columns) {
                    throw new IllegalStateException(
                            name + ":" + number + ": " + cells.size() + " cells where " + columns + " are due");
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', start)) {
            cells.add(line.substring(start, tab).strip());
            start = tab + 1;
        }
        cells.add(line.substring(start).strip());
        return cells;
    }
}
