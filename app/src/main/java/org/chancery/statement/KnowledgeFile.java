package org.chancery.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.text.KnowledgeLines;

/**
 * A tab-separated resource of this package. Lines that open with {@code #} are comments; {@code example:} and
 * {@code not:} lines are texts for the tests.
 */
record KnowledgeFile(List<Row> rows, List<String> examples, List<String> counterexamples) {

    /** One line, with where it stands. */
    record Row(String place, List<String> cells) {

        String cell(int column) {
            if (column >= cells.size()) {
                throw new IllegalStateException(place + ": column " + (column + 1) + " is missing");
            }
            return cells.get(column);
        }

        List<String> words(int column) {
            return List.of(cell(column).strip().split(" +"));
        }

        <E extends Enum<E>> E constant(int column, Class<E> type) {
            try {
                return Enum.valueOf(type, cell(column).strip().toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(place + ": no " + type.getSimpleName() + " " + cell(column), e);
            }
        }
    }

    static KnowledgeFile read(String name) {
        List<Row> rows = new ArrayList<>();
        List<String> examples = new ArrayList<>();
        List<String> counterexamples = new ArrayList<>();
        int number = 0;
        for (String line : KnowledgeLines.whole("statement/" + name)) {
            number++;
            if (line.startsWith("example:")) {
                examples.add(line.substring("example:".length()).strip());
            } else if (line.startsWith("not:")) {
                counterexamples.add(line.substring("not:".length()).strip());
            } else if (KnowledgeLines.hasMeaning(line)) {
                rows.add(new Row(name + ":" + number, List.of(line.split("\t", -1))));
            }
        }
        return new KnowledgeFile(List.copyOf(rows), List.copyOf(examples), List.copyOf(counterexamples));
    }
}
