package org.chancery.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.text.KnowledgeLines;
import org.chancery.text.NameType;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.jspecify.annotations.Nullable;

/** The fields of {@code fields.lex}, in which names of states stand for teams, artists and firms. Immutable. */
final class SubjectFields {

    /** The field in which a state's name can mean the state. */
    static final String TRADE = "business";

    private static final String RESOURCE = "fields.lex";
    /** So many points make a sentence one of a field. */
    private static final int ENOUGH = 3;

    private static final int STRONG = 2;

    private final Map<String, Map<String, Integer>> fields;

    private SubjectFields(Map<String, Map<String, Integer>> fields) {
        this.fields = Map.copyOf(fields);
    }

    /** Those of the class path. */
    static SubjectFields load() {
        return Shared.FIELDS;
    }

    /** The field that a sentence is of, or null. Names do not count: a league in a name is no league. */
    @Nullable
    String of(Sentence sentence) {
        Map<String, Integer> points = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (token.isProperNoun() || token.name() != NameType.NONE || !seen.add(token.lemma())) {
                continue;
            }
            fields.getOrDefault(token.lemma(), Map.of())
                    .forEach((field, worth) -> points.merge(field, worth, Integer::sum));
        }
        String most = null;
        for (Map.Entry<String, Integer> each : points.entrySet()) {
            if (each.getValue() >= ENOUGH && (most == null || each.getValue() > points.getOrDefault(most, 0))) {
                most = each.getKey();
            }
        }
        return most;
    }

    private static final class Shared {
        static final SubjectFields FIELDS = read();

        private static SubjectFields read() {
            Map<String, Map<String, Integer>> fields = new HashMap<>();
            for (String line : KnowledgeLines.of("mention/" + RESOURCE)) {
                int colon = line.indexOf(':');
                String field = line.substring(0, colon).strip();
                for (String each : line.substring(colon + 1).split(",")) {
                    String word = each.strip();
                    boolean strong = word.startsWith("+");
                    fields.computeIfAbsent(strong ? word.substring(1) : word, w -> new LinkedHashMap<>())
                            .put(field, strong ? STRONG : 1);
                }
            }
            return new SubjectFields(fields);
        }
    }
}
