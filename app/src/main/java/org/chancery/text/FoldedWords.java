package org.chancery.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of a text with their folded parts, ready for look-up in a {@link PhraseTable}. */
public final class FoldedWords {

    private final List<String> words;
    private final String[] parts;
    private final int[] wordOfPart;
    private final int[] partOfWord;

    private FoldedWords(List<String> words, String[] parts, int[] wordOfPart, int[] partOfWord) {
        this.words = words;
        this.parts = parts;
        this.wordOfPart = wordOfPart;
        this.partOfWord = partOfWord;
    }

    public static FoldedWords of(List<String> words) {
        List<String> parts = new ArrayList<>(words.size() + 4);
        int[] wordOfPart = new int[words.size() + 4];
        int[] partOfWord = new int[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            int before = parts.size();
            partOfWord[i] = before;
            Folding.addParts(words.get(i), parts);
            if (parts.size() > wordOfPart.length) {
                wordOfPart = Arrays.copyOf(wordOfPart, Math.max(parts.size(), 2 * wordOfPart.length));
            }
            Arrays.fill(wordOfPart, before, parts.size(), i);
        }
        partOfWord[words.size()] = parts.size();
        return new FoldedWords(words, parts.toArray(String[]::new), wordOfPart, partOfWord);
    }

    public static FoldedWords of(Sentence sentence) {
        List<String> forms = new ArrayList<>(sentence.size());
        for (Token token : sentence.tokens()) {
            forms.add(token.form());
        }
        return of(forms);
    }

    public int size() {
        return words.size();
    }

    public String word(int i) {
        return words.get(i);
    }

    public int partCount() {
        return parts.length;
    }

    public String part(int i) {
        return parts[i];
    }

    /** The word that a part belongs to. */
    public int wordOf(int part) {
        return wordOfPart[part];
    }

    /** The first part of a word; of a word without any, the first part behind it. */
    public int partOf(int word) {
        return partOfWord[word];
    }
}
