package org.chancery.actor;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
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

    /** What stands for the country of an actor that has none, or none known, where sides are compared whole. */
    private static final String NO_COUNTRY = "";

    /** The countries (ISO 3166 alpha-3, or an organisation's code) of some actors, in their order; none for those without. */
    public static Set<String> countries(Collection<ActorMention> actors) {
        Set<String> countries = new LinkedHashSet<>();
        for (ActorMention actor : actors) {
            String country = actor.actor().country();
            if (country != null) {
                countries.add(country);
            }
        }
        return countries;
    }

    /** The same, where actors of no known country are one country more: two sides are alike only if both have such. */
    public static Set<String> allegiances(Collection<ActorMention> actors) {
        Set<String> allegiances = countries(actors);
        if (actors.stream().anyMatch(actor -> actor.actor().country() == null)) {
            allegiances.add(NO_COUNTRY);
        }
        return allegiances;
    }

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
