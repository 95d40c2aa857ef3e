package org.chancery.mention.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chancery.ontology.PloverType;
import org.chancery.text.KnowledgeLines;
import org.jspecify.annotations.Nullable;

/** One file of entries with its headers and examples. */
record LexiconFile(List<Entry> entries, List<Example> examples) {

    private static final String EXAMPLE = "example:";
    private static final String NOT = "not:";

    static LexiconFile read(String name) {
        List<Entry> entries = new ArrayList<>();
        List<Example> examples = new ArrayList<>();
        @Nullable Coding header = null;
        boolean guard = false;
        int number = 0;
        for (String line : KnowledgeLines.whole("mention/lexicon/" + name + ".lex")) {
            number++;
            String id = name + ":" + number;
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            if (stripped.startsWith("=")) {
                List<String> words = List.of(stripped.substring(1).strip().split("\\s+"));
                header = EntryLine.coding(words, id);
                guard = words.get(0).equals("NONE");
            } else if (stripped.startsWith(EXAMPLE)) {
                examples.add(example(last(entries, id), stripped.substring(EXAMPLE.length()), id));
            } else if (stripped.startsWith(NOT)) {
                String sentence = stripped.substring(NOT.length()).strip();
                examples.add(new Example(last(entries, id), sentence, null, List.of(), List.of()));
            } else {
                entries.add(EntryLine.read(stripped, id, header, guard));
            }
        }
        return new LexiconFile(List.copyOf(entries), List.copyOf(examples));
    }

    /** Reads {@code sentence => TYPE sources > targets}. */
    private static Example example(Entry entry, String text, String id) {
        int arrow = text.indexOf("=>");
        if (arrow < 0) {
            throw new IllegalStateException(id + ": an example says => TYPE source > target");
        }
        String answer = text.substring(arrow + 2).strip();
        int space = answer.indexOf(' ');
        String type = space < 0 ? answer : answer.substring(0, space);
        String actors = space < 0 ? "" : answer.substring(space);
        int sign = actors.indexOf('>');
        return new Example(
                entry,
                text.substring(0, arrow).strip(),
                PloverType.valueOf(type),
                list(sign < 0 ? actors : actors.substring(0, sign)),
                sign < 0 ? List.of() : list(actors.substring(sign + 1)));
    }

    private static List<String> list(String actors) {
        return Arrays.stream(actors.split(","))
                .map(String::strip)
                .filter(actor -> !actor.isEmpty())
                .toList();
    }

    private static Entry last(List<Entry> entries, String id) {
        if (entries.isEmpty()) {
            throw new IllegalStateException(id + ": an example stands before any entry");
        }
        return entries.get(entries.size() - 1);
    }
}
