package org.chancery.probe;

import java.util.Objects;
import org.chancery.text.AnalyzedText;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.text.Token;

/** A text in which one stretch stood in brackets: {@code Peru [recalled] its envoy}; {@code \n} stands for a new line. */
public record Marked(String text, Span span) {

    public static Marked of(String cell) {
        String marked = cell.replace("\\n", "\n");
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no [mark] in: " + cell);
        }
        return new Marked(marked.replace("[", "").replace("]", ""), new Span(start, end));
    }

    /** The sentence that holds the mark. */
    public Sentence sentence(AnalyzedText analyzed) {
        return Objects.requireNonNull(analyzed.sentenceAt(span.start()), text);
    }

    /** Index of the first marked word in its sentence. */
    public int word(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
    }

    public String words() {
        return span.in(text);
    }
}
