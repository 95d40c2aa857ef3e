package org.chancery.actor;

import java.util.Set;
import org.chancery.ontology.Countries;
import org.chancery.text.FoldedWords;
import org.chancery.text.PhraseTable;
import org.chancery.text.Sentence;

/**
 * Tells from words alone whether a sentence can name anybody of whom a country or a sector is known. It does so far more
 * often than {@link ActorTagger} finds somebody, and always where that one or {@link ActorResolver} would.
 */
public final class ActorWords {

    /** Of whom the words of a sentence can tell something. */
    public enum Told {
        NOBODY,
        /** Somebody of another sector than those asked for. */
        SOMEBODY,
        /** A state, a name of the register, or somebody of a sector asked for. */
        ASKED_FOR
    }

    private static final int LONGEST_NAME = 6;

    private final Register register = Register.get();
    private final Countries countries = Countries.get();
    private final Nouns nouns = Nouns.get();
    private final Localities localities = Localities.get();

    /** @param sectors sectors asked for */
    public Told told(Sentence sentence, Set<String> sectors) {
        FoldedWords words = FoldedWords.of(sentence);
        Told most = Told.NOBODY;
        for (int i = 0; i < words.size() && most != Told.ASKED_FOR; i++) {
            // A pronoun names no state, as in "us".
            if (!sentence.token(i).tag().startsWith("PRP")) {
                Told told = told(words, i, sectors);
                most = told.compareTo(most) > 0 ? told : most;
            }
        }
        return most;
    }

    private Told told(FoldedWords words, int i, Set<String> sectors) {
        String word = words.word(i);
        int hyphen = word.lastIndexOf('-');
        if (isInRegister(words, i)
                || countries.longest(words, i, true) != null
                || localities.longest(words, i) != null
                || hyphen > 0 && !countries.named(word.substring(0, hyphen)).isEmpty()
                || isSpelledLikeAName(words, i)) {
            return Told.ASKED_FOR;
        }
        Told most = word.startsWith("ex-") ? Told.SOMEBODY : Told.NOBODY;
        for (PhraseTable.Match<Noun> match : nouns.all(words, i)) {
            for (Noun noun : match.values()) {
                if (noun.sector() != null && sectors.contains(noun.sector())) {
                    return Told.ASKED_FOR;
                }
                most = noun.sector() != null || noun.kind() == Noun.Kind.PAST ? Told.SOMEBODY : most;
            }
        }
        return most;
    }

    private boolean isInRegister(FoldedWords words, int i) {
        for (PhraseTable.Match<RegisterName> match : register.all(words, i)) {
            for (RegisterName name : match.values()) {
                if (PhraseCutter.fits(name, words, match, false) || PhraseCutter.fits(name, words, match, true)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether capitalised words from here on are another spelling of a name in the register. */
    private boolean isSpelledLikeAName(FoldedWords words, int from) {
        StringBuilder name = new StringBuilder();
        for (int i = from; i < words.size() && i < from + LONGEST_NAME; i++) {
            boolean hyphened =
                    words.word(i).equals("-") || i > from && words.word(i - 1).equals("-");
            if (!PhraseCutter.isUpper(words.word(i)) && !(i > from && hyphened)) {
                return false;
            }
            name.append(i == from ? "" : " ").append(words.word(i));
            if (i > from && !register.spelledLike(name.toString()).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
