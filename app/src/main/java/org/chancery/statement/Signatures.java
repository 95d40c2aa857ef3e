package org.chancery.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The signatures of {@code signatures.tsv}: what a governing word says of the event that it governs. */
final class Signatures {

    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** How the event hangs on the word. */
    enum Frame {
        TO,
        /** An infinitive of the past: {@code claims to have met}. */
        TO_HAVE,
        ING,
        THAT,
        NP
    }

    /** What the word does where it holds, and where it is denied. */
    record Signature(String word, Effect affirmed, Effect negated) {}

    private final Map<Kind, Map<Frame, Map<String, Signature>>> all = new HashMap<>();

    private Signatures() {}

    /** The first line that names a word in a frame holds. */
    static Signatures load() {
        Signatures signatures = new Signatures();
        for (KnowledgeFile.Row row : KnowledgeFile.read("signatures.tsv").rows()) {
            Kind kind = row.constant(0, Kind.class);
            Frame frame = Frame.valueOf(row.cell(1).strip().toUpperCase(Locale.ROOT));
            Map<String, Signature> words = signatures
                    .all
                    .computeIfAbsent(kind, k -> new HashMap<>())
                    .computeIfAbsent(frame, f -> new HashMap<>());
            for (String word : row.words(4)) {
                words.putIfAbsent(word, new Signature(word, Effect.parse(row, 2), Effect.parse(row, 3)));
            }
        }
        return signatures;
    }

    @Nullable
    Signature find(Kind kind, Frame frame, String word) {
        return all.getOrDefault(kind, Map.of()).getOrDefault(frame, Map.of()).get(word);
    }
}
