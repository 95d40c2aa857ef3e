package org.chancery.mention.reading;

import org.chancery.mention.lexicon.Entry;
import org.chancery.mention.lexicon.Lexicon;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Nouns of two words: {@code peace_talk}, {@code cease-fire}. */
final class Compounds {

    private final Sentence sentence;
    private final Lexicon lexicon;

    Compounds(Sentence sentence, Lexicon lexicon) {
        this.sentence = sentence;
        this.lexicon = lexicon;
    }

    /** The compound noun that ends in a word, where the lexicon has it: {@code peace_talk}. */
    @Nullable
    String known(int i) {
        String two = at(i);
        return two != null && !lexicon.entries(Entry.Kind.NOUN, two).isEmpty() ? two : null;
    }

    /** A word with the noun before it, or null where it opens its sentence. */
    @Nullable
    String at(int i) {
        if (i > 1 && sentence.token(i - 1).form().equals("-")) {
            return sentence.token(i - 2).lemma() + "-" + sentence.token(i).lemma();
        }
        return i > 0 ? sentence.token(i - 1).lemma() + "_" + sentence.token(i).lemma() : null;
    }
}
