package org.chancery.mention.lexicon;

import java.util.List;
import org.chancery.ontology.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * An example of an entry, which the tests run.
 *
 * @param entry the entry that it stands under
 * @param sentence the sentence
 * @param type the type that must be coded, or null where the entry must keep silent
 * @param source words of which one must stand in each source, in order; empty where none is asked for
 * @param target the same for targets
 */
public record Example(
        Entry entry, String sentence, @Nullable PloverType type, List<String> source, List<String> target) {

    public Example {
        source = List.copyOf(source);
        target = List.copyOf(target);
    }
}
