package org.chancery.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text with its sentences; offsets everywhere are those of {@code text}. */
public record AnalyzedText(String text, List<Sentence> sentences) {

    public AnalyzedText {
        sentences = List.copyOf(sentences);
    }

    public String in(Span span) {
        return span.in(text);
    }

    /** The sentence that holds {@code offset}, or null between sentences. */
    public @Nullable Sentence sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = sentences.get(middle).span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return sentences.get(middle);
            }
        }
        return null;
    }

    public int tokenCount() {
        int count = 0;
        for (Sentence sentence : sentences) {
            count += sentence.size();
        }
        return count;
    }
}
