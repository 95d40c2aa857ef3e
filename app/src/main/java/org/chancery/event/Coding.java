package org.chancery.event;

import java.util.List;
import org.chancery.ontology.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * What sort of event it is.
 *
 * @param mode PLOVER mode of the type, or null
 * @param contexts PLOVER contexts, most telling first
 * @param cameo closest CAMEO code, or null
 */
public record Coding(
        PloverType type,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo) {

    public Coding {
        contexts = List.copyOf(contexts);
    }

    /** The first two digits of the CAMEO code, or of the type where no code is given. */
    public String root() {
        return cameo == null || cameo.length() < 2 ? type.cameoRoot() : cameo.substring(0, 2);
    }
}
