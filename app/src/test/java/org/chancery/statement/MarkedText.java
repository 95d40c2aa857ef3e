package org.chancery.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text whose source, cue and content were marked: {@code {s X} {c said} {t that …}}. */
record MarkedText(String text, String words) {

    static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        String source = null;
        String cue = null;
        List<String> content = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            char c = marked.charAt(at);
            if (c != '{') {
                text.append(c);
                at++;
                continue;
            }
            int end = marked.indexOf('}', at);
            String part = marked.substring(at + 3, end);
            switch (marked.charAt(at + 1)) {
                case 's' -> source = part;
                case 'c' -> cue = part;
                case 't' -> content.add(part);
                default -> throw new IllegalArgumentException(marked);
            }
            text.append(part);
            at = end + 1;
        }
        return new MarkedText(text.toString(), words(source, cue, content));
    }

    static String words(@Nullable String source, @Nullable String cue, List<String> content) {
        return source + " | " + cue + " | " + String.join(" / ", content);
    }
}
