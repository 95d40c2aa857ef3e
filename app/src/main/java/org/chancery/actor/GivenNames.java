package org.chancery.actor;

import java.util.HashMap;
import java.util.Map;
import org.chancery.actor.Entity.Gender;
import org.chancery.text.KnowledgeLines;

/** Which given names are women's and which men's, from {@code given-names.txt}. Loaded once; immutable. */
final class GivenNames {

    private static final GivenNames INSTANCE = new GivenNames();

    private final Map<String, Gender> genders = new HashMap<>();

    private GivenNames() {
        for (String line : KnowledgeLines.of("actor/given-names.txt")) {
            int colon = line.indexOf(": ");
            Gender gender = line.startsWith("F") ? Gender.FEMALE : Gender.MALE;
            for (String name : line.substring(colon + 2).split(" ")) {
                genders.put(NameKey.of(name), gender);
            }
        }
    }

    static GivenNames get() {
        return INSTANCE;
    }

    Gender of(String given) {
        return genders.getOrDefault(NameKey.of(given), Gender.UNKNOWN);
    }
}
