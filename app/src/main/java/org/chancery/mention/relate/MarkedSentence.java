package org.chancery.mention.relate;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ontology.PloverType;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A training sentence.
 *
 * @param type what it bears, or null where nothing happens in it
 * @param text the sentence without its marks
 * @param source what stood in {@code [ ]}
 * @param target what stood in <code>{ }</code>
 */
public record MarkedSentence(@Nullable PloverType type, String text, List<Span> source, List<Span> target) {

    private static final String NONE = "NONE";

    public MarkedSentence {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }

    /** @param line {@code TYPE <tab> sentence}. @return null for comments and blank lines */
    public static @Nullable MarkedSentence read(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0 || line.startsWith("#")) {
            return null;
        }
        String name = line.substring(0, tab);
        PloverType type = name.equals(NONE) ? null : PloverType.valueOf(name);
        StringBuilder text = new StringBuilder();
        List<Span> source = new ArrayList<>();
        List<Span> target = new ArrayList<>();
        int open = 0;
        for (int i = tab + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '[', '{' -> open = text.length();
                case ']' -> source.add(new Span(open, text.length()));
                case '}' -> target.add(new Span(open, text.length()));
                default -> text.append(c);
            }
        }
        return new MarkedSentence(type, text.toString(), source, target);
    }
}
