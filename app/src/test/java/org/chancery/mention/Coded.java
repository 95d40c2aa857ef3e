package org.chancery.mention;

import java.util.List;
import org.chancery.pipeline.Layers;

/** Codes a sentence with the real layers. */
final class Coded {

    private Coded() {}

    static List<EventMention> of(String text) {
        return Layers.english().coder().code(Layers.english().analyzer().analyze(text), Context.UNKNOWN);
    }
}
