package org.chancery.actor;

import java.util.Set;
import org.chancery.actor.Entity.Gender;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** Nouns and titles that tell the gender of a person. */
final class GenderWords {

    private static final Set<String> FEMALE =
            WordLists.of("actor/wordlists.txt").get("she");
    private static final Set<String> MALE = WordLists.of("actor/wordlists.txt").get("he");

    private GenderWords() {}

    /** Learns it from a noun, where it was open. */
    static void tell(Entity entity, @Nullable Noun noun) {
        if (noun == null || entity.gender != Gender.UNKNOWN) {
            return;
        }
        String word = Linker.lastWord(noun.phrase());
        if (FEMALE.contains(word) || word.endsWith("woman")) {
            entity.gender = Gender.FEMALE;
        } else if (MALE.contains(word) || word.endsWith("man") && !word.endsWith("woman")) {
            entity.gender = Gender.MALE;
        }
    }
}
