package org.chancery.actor;

import java.util.Locale;
import org.chancery.text.Span;

/**
 * A phrase that stands for an actor.
 *
 * @param span the whole noun phrase with title and apposition that belong to the name
 * @param sentence index of its sentence
 * @param head index of the token that heads the phrase in that sentence: the coder looks actors up by it
 * @param via how the actor was found
 */
public record ActorMention(Span span, int sentence, int head, Actor actor, Via via) {

    /** How an actor was found, as the contract names it. */
    public enum Via {
        /** Named in the phrase itself. */
        TEXT,
        /** A pronoun or description that stands for an actor named elsewhere in the report. */
        COREFERENCE,
        /** Known from the office alone: {@code the Russian foreign minister}. */
        ROLE,
        /** A state or capital that stands for its government. */
        COUNTRY;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
