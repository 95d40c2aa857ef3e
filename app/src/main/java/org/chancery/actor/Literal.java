package org.chancery.actor;

import java.util.Set;
import org.chancery.actor.Reading.Kind;
import org.chancery.text.Role;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.chancery.text.WordLists;

/** Tells where a country or capital is only the place where something happens. */
final class Literal {

    private static final Set<String> INSIDE =
            WordLists.of("actor/wordlists.txt").get("inside");
    private static final Set<String> SITES = WordLists.of("actor/wordlists.txt").get("sites");
    private static final Set<String> DIRECTED = Set.of("to", "from", "for");
    private static final Set<String> MOTION =
            WordLists.of("actor/wordlists.txt").get("motion");

    private Literal() {}

    /** Whether a preposition says only where something is. */
    static boolean isInside(String preposition) {
        return INSIDE.contains(preposition);
    }

    static boolean isPlaceOnly(Sentence sentence, ReadPhrase read) {
        Kind kind = read.reading().kind();
        if (kind == Kind.LOCALITY) {
            return true;
        }
        String link = read.phrase().link();
        Noun noun = read.reading().noun();
        if (kind == Kind.ROLE
                && noun != null
                && noun.isCollective()
                && !Discourse.isSubject(sentence, read.phrase().head())) {
            return SITES.contains(Linker.lastWord(noun.phrase()));
        }
        if (kind != Kind.COUNTRY && kind != Kind.METONYM) {
            return false;
        }
        if (isInside(link)) {
            return true;
        }
        if (!DIRECTED.contains(link) || kind == Kind.COUNTRY) {
            return false;
        }
        Token preposition = sentence.token(read.phrase().from() - 1);
        return preposition.role() == Role.PREPOSITION
                && preposition.head() >= 0
                && MOTION.contains(sentence.token(preposition.head()).lemma());
    }
}
