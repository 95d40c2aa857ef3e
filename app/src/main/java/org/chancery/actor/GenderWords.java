package org.chancery.actor;

import java.util.Set;
import org.chancery.actor.Entity.Gender;
import org.jspecify.annotations.Nullable;

/** Nouns and titles that tell the gender of a person. */
final class GenderWords {

    private static final Set<String> FEMALE = Set.of(
            "spokeswoman",
            "chairwoman",
            "congresswoman",
            "queen",
            "princess",
            "first lady",
            "stateswoman",
            "businesswoman",
            "ms",
            "mrs",
            "madam",
            "madame",
            "woman",
            "wife",
            "daughter",
            "sister",
            "mother",
            "assemblywoman",
            "policewoman");
    private static final Set<String> MALE = Set.of(
            "spokesman",
            "chairman",
            "congressman",
            "king",
            "prince",
            "emir",
            "sultan",
            "mr",
            "sir",
            "man",
            "husband",
            "son",
            "brother",
            "father",
            "pope",
            "ayatollah",
            "imam",
            "statesman",
            "businessman",
            "sheikh",
            "patriarch",
            "emperor");

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
