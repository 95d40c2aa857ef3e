package org.chancery.statement;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code operators.tsv} that bear on the event that they stand with. */
final class Operators {

    enum Kind {
        MODAL,
        MODAL_HAVE,
        ADVERB,
        NEGATOR,
        MODIFIER,
        TOLD_BY,
        PREPOSITION,
        MARKER,
        PREDICATE,
        SOURCE
    }

    private final Map<Kind, Map<String, Effect>> all = new EnumMap<>(Kind.class);

    private Operators() {}

    /** The first line that names a word holds. */
    static Operators load() {
        Operators operators = new Operators();
        for (KnowledgeFile.Row row : KnowledgeFile.read("operators.tsv").rows()) {
            Map<String, Effect> words =
                    operators.all.computeIfAbsent(row.constant(0, Kind.class), k -> new HashMap<>());
            Effect effect = Effect.of(row, row.cell(1), row.cell(2));
            for (String word : row.words(3)) {
                words.putIfAbsent(word, effect);
            }
        }
        return operators;
    }

    @Nullable
    Effect find(Kind kind, String word) {
        return all.getOrDefault(kind, Map.of()).get(word);
    }
}
