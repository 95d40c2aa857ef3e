package org.chancery.mention.lexicon;

import java.util.List;
import org.chancery.ontology.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * What an event is coded as.
 *
 * @param mode PLOVER mode of the type, or null
 * @param cameo closest CAMEO code
 * @param contexts PLOVER contexts that the entry itself tells
 */
public record Coding(PloverType type, @Nullable String mode, String cameo, List<String> contexts) {

    public Coding {
        contexts = List.copyOf(contexts);
    }

    /** Whether this is {@code type}, in {@code mode} where one is asked for. */
    public boolean is(PloverType asked, @Nullable String askedMode) {
        return type == asked && (askedMode == null || askedMode.equals(mode) || askedMode.equals(cameo));
    }
}
