package org.chancery.event.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.KnowledgeLines;

/** Tells which thing a phrase names from what kind of thing it is. */
final class Things {

    private static final Set<String> KINDS = new HashSet<>();

    /** Facets whose events are told apart by what they were about. */
    private static final Set<String> NAMED = Set.of("SIGN", "RATIFY", "GIFT", "HONOUR");

    /** Of an accord that is only remembered any word of its own says which. */
    private static final String REMEMBERED = "COMMEMORATE";

    /** So many words name a thing closely. */
    private static final int CLOSELY = 2;

    private static final int BEGINNING = 4;

    static {
        for (String line : KnowledgeLines.of("event/kinds.txt")) {
            KINDS.addAll(List.of(line.split(" +")));
        }
    }

    private Things() {}

    /** The words that are not of a kind alone, in their order. */
    static List<String> of(List<String> words) {
        return words.stream().filter(word -> !KINDS.contains(word)).toList();
    }

    /** Whether an agreement or a gift is named closely enough that another name is another one. */
    static boolean tellApart(Item item) {
        if (REMEMBERED.equals(item.facet())) {
            return !item.things().isEmpty();
        }
        boolean named =
                item.things().size() < item.mention().wording().objects().size();
        return item.things().size() >= CLOSELY
                && item.facet() != null
                && NAMED.contains(item.facet())
                && (named || !item.facet().equals("SIGN"));
    }

    /** Whether two lists have words of one beginning: {@code rail} and {@code railway}. */
    static boolean akin(List<String> a, List<String> b) {
        return a.stream().anyMatch(one -> b.stream().anyMatch(other -> akin(one, other)));
    }

    private static boolean akin(String one, String other) {
        int length = Math.min(BEGINNING, Math.min(one.length(), other.length()));
        return one.regionMatches(0, other, 0, length);
    }
}
