package org.chancery.event;

import java.util.List;

/**
 * The words of a mention, as far as identity needs them.
 *
 * @param trigger lemma of the word that names the event
 * @param words lemmas of the content words of the sentence that bears it, ascending, each once
 * @param objects content words of what it was about (the agreement's title, the gift), ascending, each once
 * @param quantities the numbers that the sentence gives
 */
public record Wording(String trigger, List<String> words, List<String> objects, List<Quantity> quantities) {

    public Wording {
        words = words.stream().distinct().sorted().toList();
        objects = objects.stream().distinct().sorted().toList();
        quantities = List.copyOf(quantities);
    }
}
