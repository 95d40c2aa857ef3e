package org.chancery.mention.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.mention.lexicon.Entry.Kind;
import org.chancery.text.KnowledgeLines;

/** The event lexicon of one language; immutable once loaded. */
public final class Lexicon {

    private static final List<String> FILES = List.of(
            "agree",
            "consult",
            "support",
            "concede",
            "cooperate",
            "aid",
            "request",
            "accuse",
            "reject",
            "threaten",
            "protest",
            "sanction",
            "mobilize",
            "coerce",
            "assault",
            "state",
            "idioms",
            "dispatch",
            "guard",
            "operators");

    private final Map<Kind, Map<String, List<Entry>>> entries = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private final NounClasses classes;
    private final Outcomes outcomes;

    private Lexicon() {
        classes = new NounClasses(KnowledgeLines.of("mention/classes.lex"), KnowledgeLines.of("mention/people.lex"));
        outcomes = new Outcomes(KnowledgeLines.of("mention/outcomes.lex"));
        for (String file : FILES) {
            LexiconFile read = LexiconFile.read(file);
            read.entries().forEach(this::add);
            examples.addAll(read.examples());
        }
    }

    /** The lexicon of this process; the first call loads it. */
    public static Lexicon english() {
        return Shared.LEXICON;
    }

    /** The entries for a word in the order of the files; compound nouns are asked for with {@code _}. */
    public List<Entry> entries(Kind kind, String lemma) {
        return entries.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
    }

    /** All lemmas of a kind that some entry speaks for. */
    public Iterable<String> lemmas(Kind kind) {
        return entries.getOrDefault(kind, Map.of()).keySet();
    }

    public List<Example> examples() {
        return List.copyOf(examples);
    }

    public NounClasses classes() {
        return classes;
    }

    public Outcomes outcomes() {
        return outcomes;
    }

    /** How many pairs of a word and an entry there are. */
    public int size() {
        return entries.values().stream()
                .flatMap(byLemma -> byLemma.values().stream())
                .mapToInt(List::size)
                .sum();
    }

    private void add(Entry entry) {
        Map<String, List<Entry>> byLemma = entries.computeIfAbsent(entry.kind(), k -> new HashMap<>());
        for (String lemma : entry.lemmas()) {
            byLemma.computeIfAbsent(lemma, l -> new ArrayList<>(2)).add(entry);
        }
    }

    private static final class Shared {
        static final Lexicon LEXICON = new Lexicon();
    }
}
