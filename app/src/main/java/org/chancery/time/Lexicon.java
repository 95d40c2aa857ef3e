package org.chancery.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.text.KnowledgeLines;
import org.jspecify.annotations.Nullable;

/** The words of {@code words.tsv} with their classes and values, and the names of {@code holidays.tsv}. */
final class Lexicon {

    private static final Lexicon ENGLISH = new Lexicon();

    /** A word's classes and, for each, its value. */
    record Entry(long classes, Map<WordClass, String> values) {}

    /** A name of several words, led by its first word. */
    record Name(String[] words, String rule) {}

    private final Map<String, Entry> words = new HashMap<>();
    private final Map<String, List<Name>> holidays = new HashMap<>();

    private Lexicon() {
        for (String[] row : rows("words.tsv", 3)) {
            for (String word : row[2].split("\\|")) {
                add(word, WordClass.valueOf(row[0]), row[1]);
            }
        }
        for (String[] row : rows("holidays.tsv", 2)) {
            for (String name : row[1].split("\\|")) {
                String[] parts = name.split("(?=')|[ -]");
                holidays.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(new Name(parts, row[0]));
            }
        }
        holidays.values().forEach(names -> names.sort((a, b) -> b.words.length - a.words.length));
    }

    static Lexicon english() {
        return ENGLISH;
    }

    @Nullable
    Entry word(String lower) {
        return words.get(lower);
    }

    /** Holidays whose first word is {@code lower}, longest first. */
    List<Name> holidays(String lower) {
        return holidays.getOrDefault(lower, List.of());
    }

    private void add(String word, WordClass kind, String value) {
        put(word, kind, value);
        switch (kind) {
            case MONTH ->
                put(
                        word,
                        word.equals("may") || word.equals("march") ? WordClass.WEAKMONTH : WordClass.STRONGMONTH,
                        value);
            case SEASON -> {
                if (!word.equals("spring") && !word.equals("fall")) {
                    put(word, WordClass.STRONGSEASON, value);
                }
            }
            case UNITS -> {
                if (!value.startsWith("T")) {
                    put(word, WordClass.BIGUNITS, value);
                }
            }
            case ORD -> put(word, WordClass.NTH, value);
            default -> {}
        }
    }

    private void put(String word, WordClass kind, String value) {
        Entry old = words.get(word);
        Map<WordClass, String> values = new EnumMap<>(WordClass.class);
        long classes = kind.bit();
        if (old != null) {
            values.putAll(old.values);
            classes |= old.classes;
        }
        values.put(kind, value);
        words.put(word, new Entry(classes, values));
    }

    /** The rows of a tab-separated file of this package; their last cells in lower case. */
    static List<String[]> rows(String name, int columns) {
        List<String[]> rows = KnowledgeLines.table("time/" + name, columns);
        for (String[] cells : rows) {
            cells[columns - 1] = cells[columns - 1].toLowerCase(Locale.ROOT);
        }
        return rows;
    }
}
