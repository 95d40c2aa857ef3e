package org.chancery.mention.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.ontology.PloverType;
import org.jspecify.annotations.Nullable;

/** Reads one line of an entry file; the grammar is in {@code docs/rules.md}. */
final class EntryLine {

    private static final Set<String> NOT_SLOTS = Set.of("S", "T", "O", "op", "w", "need");

    private final List<String> lemmas = new ArrayList<>();
    private final List<String> particles = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private @Nullable Coding coding;
    private @Nullable String operator;
    private @Nullable RolePath source;
    private @Nullable RolePath target;
    private @Nullable RolePath object;
    private boolean reciprocal;
    private @Nullable String need;
    private double weight;

    private EntryLine(@Nullable Coding coding) {
        this.coding = coding;
    }

    /**
     * @param header coding of the header above, or null
     * @param guard whether the header is {@code NONE}
     */
    static Entry read(String line, String id, @Nullable Coding header, boolean guard) {
        EntryLine reader = new EntryLine(header);
        List<String> words = List.of(line.strip().split("\\s+"));
        Entry.Kind kind = switch (words.get(0)) {
            case "v" -> Entry.Kind.VERB;
            case "n" -> Entry.Kind.NOUN;
            case "a" -> Entry.Kind.ADJECTIVE;
            default -> throw new IllegalStateException(id + ": an entry starts with v, n or a: " + line);
        };
        int at = reader.lemmas(words, 1);
        for (; at < words.size(); at++) {
            if (words.get(at).equals("->")) {
                reader.coding = coding(words.subList(at + 1, words.size()), id);
                break;
            }
            reader.field(words.get(at), id);
        }
        return reader.entry(id, kind, guard);
    }

    /** Reads {@code TYPE mode cameo contexts}; null for {@code NONE} and for operators ({@code PASS}, {@code STOP}, …). */
    static @Nullable Coding coding(List<String> words, String id) {
        if (words.size() < 3) {
            return null;
        }
        try {
            return new Coding(
                    PloverType.valueOf(words.get(0)),
                    words.get(1).equals("-") ? null : words.get(1),
                    words.get(2),
                    words.size() > 3 ? List.of(words.get(3).split(",")) : List.of());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(id + ": no such type: " + words.get(0), e);
        }
    }

    private int lemmas(List<String> words, int from) {
        int at = from;
        boolean open = true;
        List<String> list = lemmas;
        while (at < words.size() && isWord(words.get(at))) {
            String word = words.get(at);
            if (!open) {
                list = particles;
            }
            open = word.endsWith(",");
            list.add((open ? word.substring(0, word.length() - 1) : word).toLowerCase(Locale.ROOT));
            at++;
        }
        return at;
    }

    private static boolean isWord(String word) {
        return word.indexOf('=') < 0 && !word.equals("~") && !word.equals("->");
    }

    private void field(String word, String id) {
        if (word.equals("~")) {
            reciprocal = true;
            return;
        }
        int equals = word.indexOf('=');
        if (equals <= 0) {
            throw new IllegalStateException(id + ": not understood: " + word);
        }
        String key = word.substring(0, equals);
        String value = word.substring(equals + 1);
        if (!NOT_SLOTS.contains(key)) {
            conditions.add(condition(key, value));
            return;
        }
        switch (key) {
            case "S" -> source = RolePath.of(value);
            case "T" -> target = RolePath.of(value);
            case "O" -> object = RolePath.of(value);
            case "op" -> operator = value;
            case "need" -> need = value;
            default -> weight = Double.parseDouble(value);
        }
    }

    private static Condition condition(String key, String value) {
        boolean negated = value.startsWith("!");
        return new Condition(
                List.of(key.split("\\|")),
                negated,
                Arrays.stream((negated ? value.substring(1) : value).split("\\|"))
                        .map(Value::of)
                        .toList());
    }

    private Entry entry(String id, Entry.Kind kind, boolean guard) {
        RolePath from = source != null ? source : RolePath.of(kind == Entry.Kind.NOUN ? "poss|by|from|adj|of" : "subj");
        RolePath to = target != null ? target : RolePath.of(kind == Entry.Kind.VERB ? "obj" : "-");
        return new Entry(
                id,
                kind,
                lemmas,
                particles,
                conditions,
                coding,
                operator,
                from,
                to,
                object,
                reciprocal,
                need,
                weight,
                guard);
    }
}
