package org.chancery.statement;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cue words of {@code cues.tsv}; the grammar of its lines stands at the head of that file. */
final class CueLexicon {

    /** Sorts of cue words. */
    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        ADVERB,
        LIGHT
    }

    private final Map<Kind, Map<String, Cue>> cues = new EnumMap<>(Kind.class);

    private CueLexicon() {
        for (Kind kind : Kind.values()) {
            cues.put(kind, new HashMap<>());
        }
    }

    /** The lexicon, read once. */
    static CueLexicon english() {
        return English.LEXICON;
    }

    private static final class English {
        static final CueLexicon LEXICON = load();
    }

    private static CueLexicon load() {
        CueLexicon lexicon = new CueLexicon();
        KnowledgeFile.read("cues.tsv").rows().forEach(lexicon::add);
        return lexicon;
    }

    /** The cue that {@code word} is, or null. */
    @Nullable
    Cue find(Kind kind, String word) {
        return words(kind).get(word);
    }

    private Map<String, Cue> words(Kind kind) {
        return cues.getOrDefault(kind, Map.of());
    }

    private void add(KnowledgeFile.Row row) {
        Kind kind = row.constant(0, Kind.class);
        SpeechAct act = row.constant(1, SpeechAct.class);
        Set<Cue.Frame> frames = EnumSet.noneOf(Cue.Frame.class);
        Set<String> prepositions = new HashSet<>();
        Set<String> objectPrepositions = new HashSet<>();
        for (String frame : row.words(2)) {
            switch (frame) {
                case "that", "quote", "np", "inf", "ing", "hearer", "so", "pred" ->
                    frames.add(Cue.Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
                case "np+inf" -> frames.add(Cue.Frame.NP_INF);
                case "np+pred" -> frames.add(Cue.Frame.NP_PRED);
                default -> {
                    if (frame.startsWith("np+")) {
                        objectPrepositions.add(frame.substring(3));
                    } else {
                        prepositions.add(frame);
                    }
                }
            }
        }
        for (String word : row.words(3)) {
            words(kind).merge(word, new Cue(word, act, frames, prepositions, objectPrepositions), CueLexicon::join);
        }
    }

    /** The frames of both under the first's name. */
    static Cue join(Cue first, Cue second) {
        Set<Cue.Frame> frames = new HashSet<>(first.frames());
        frames.addAll(second.frames());
        return new Cue(
                first.word(),
                first.act(),
                frames,
                union(first.prepositions(), second.prepositions()),
                union(first.objectPrepositions(), second.objectPrepositions()));
    }

    private static Set<String> union(Set<String> first, Set<String> second) {
        Set<String> both = new HashSet<>(first);
        both.addAll(second);
        return both;
    }
}
