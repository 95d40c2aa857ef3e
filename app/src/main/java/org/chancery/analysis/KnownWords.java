package org.chancery.analysis;

import org.jspecify.annotations.Nullable;

/**
 * The words that one thread has met lately. A new word takes the place of another, so that there is never more than a
 * fixed number of them, whatever is read.
 */
final class KnownWords {

    private static final int SLOTS = 1 << 12;

    private final @Nullable KnownWord[] slots = new @Nullable KnownWord[SLOTS];
    private final KnownWord.Scratch scratch = new KnownWord.Scratch();
    private final Lexicon lexicon;
    private final int tags;

    /** @param tags how many tags there are */
    KnownWords(Lexicon lexicon, int tags) {
        this.lexicon = lexicon;
        this.tags = tags;
    }

    KnownWord get(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text[i];
        }
        int slot = (hash * 0x9E3779B9) >>> 20;
        KnownWord word = slots[slot];
        if (word == null || !word.is(text, start, end)) {
            word = new KnownWord(text, start, end, scratch, lexicon, tags);
            slots[slot] = word;
        }
        return word;
    }
}
