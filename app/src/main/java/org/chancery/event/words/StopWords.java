package org.chancery.event.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.KnowledgeLines;

/** Words that tell nothing of what a text is about. */
public final class StopWords {

    private static final Set<String> WORDS = load();

    private StopWords() {}

    /** @param word in lower case, form or lemma */
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> load() {
        Set<String> words = new HashSet<>();
        for (String line : KnowledgeLines.of("event/stopwords.txt")) {
            words.addAll(List.of(line.split(" +")));
        }
        return words;
    }
}
