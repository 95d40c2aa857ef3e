package org.chancery.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.ontology.PloverType;
import org.chancery.text.KnowledgeLines;

/** The nouns of {@code deeds.lex} with the types of events that they can take up. Immutable. */
final class DeedNouns {

    private static final String RESOURCE = "mention/deeds.lex";
    private static final String ANY = "any";
    private static final Map<String, Set<PloverType>> TYPES = read();

    private DeedNouns() {}

    /** The types that a noun (base form) can mean; none where it is no such noun. */
    static Set<PloverType> types(String noun) {
        return TYPES.getOrDefault(noun, Set.of());
    }

    private static Map<String, Set<PloverType>> read() {
        Map<String, Set<PloverType>> types = new HashMap<>();
        for (String line : KnowledgeLines.of(RESOURCE)) {
            int colon = line.indexOf(':');
            Set<PloverType> meant = types(line.substring(0, colon).split(","));
            for (String noun : line.substring(colon + 1).split(",")) {
                types.computeIfAbsent(noun.strip(), word -> EnumSet.noneOf(PloverType.class))
                        .addAll(meant);
            }
        }
        return Map.copyOf(types);
    }

    private static Set<PloverType> types(String[] names) {
        if (names[0].strip().equals(ANY)) {
            return EnumSet.complementOf(EnumSet.of(PloverType.STATE, PloverType.ACCUSE, PloverType.REQUEST));
        }
        Set<PloverType> types = EnumSet.noneOf(PloverType.class);
        for (String name : names) {
            types.add(PloverType.valueOf(name.strip()));
        }
        return types;
    }
}
