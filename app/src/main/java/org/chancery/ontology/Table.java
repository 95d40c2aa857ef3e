package org.chancery.ontology;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.KnowledgeLines;

/** Reads the comma-separated tables of this package: {@code #} opens a comment, the first row names the columns. */
final class Table {

    private Table() {}

    static List<List<String>> read(String name) {
        return KnowledgeLines.of("ontology/" + name).stream()
                .skip(1)
                .map(Table::cells)
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
