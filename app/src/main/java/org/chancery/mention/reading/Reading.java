package org.chancery.mention.reading;

import java.util.List;
import org.chancery.mention.lexicon.Coding;
import org.chancery.mention.lexicon.Entry;

/**
 * An event as the grammar of one sentence has it, before anyone knows who the actors are.
 *
 * @param trigger index of the word that names it
 * @param words all tokens that make up the trigger, in order
 * @param sources heads of the phrases that act
 * @param targets heads of the phrases acted upon
 * @param objects heads of the phrases that the event is about
 * @param entry the entry that spoke
 * @param operators the words that govern it and changed what it is, innermost first
 * @param negated whether the clause is negated
 * @param nominal whether a noun names it on its own, without a verb that carries it
 * @param score how well entry and sentence fit
 */
public record Reading(
        Coding coding,
        int trigger,
        List<Integer> words,
        List<Integer> sources,
        List<Integer> targets,
        List<Integer> objects,
        Entry entry,
        List<String> operators,
        boolean negated,
        boolean nominal,
        double score) {

    /** The operator of {@code will not}, before the word that it governs. */
    static final String REFUSED = "refused";

    public Reading {
        words = List.copyOf(words);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        objects = List.copyOf(objects);
        operators = List.copyOf(operators);
    }

    /** {@code will not ratify}: what is told is that it is refused, and that has happened. */
    public boolean isRefused() {
        return operators.stream().anyMatch(operator -> operator.startsWith(REFUSED));
    }
}
