package org.chancery.actor;

import org.chancery.text.FoldedWords;
import org.chancery.text.KnowledgeLines;
import org.chancery.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * Provinces, regions and large cities with their country, from {@code localities.txt}: only as much as tells whose
 * police {@code Shanghai police} are. Loaded once; immutable.
 */
final class Localities {

    private static final Localities INSTANCE = new Localities();

    private final PhraseTable<String> table = new PhraseTable<>();

    private Localities() {
        for (String line : KnowledgeLines.of("actor/localities.txt")) {
            int colon = line.indexOf(": ");
            String country = line.substring(0, colon);
            for (String name : line.substring(colon + 2).split(";")) {
                table.add(name.strip(), country);
            }
        }
    }

    static Localities get() {
        return INSTANCE;
    }

    /** The longest name that starts at a word, with the codes of the countries that have such a place; or null. */
    PhraseTable.@Nullable Match<String> longest(FoldedWords words, int from) {
        return table.longest(words, from);
    }
}
