package org.chancery.mention.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the lexicon.
 *
 * @param id file and line: {@code accuse:12}
 * @param lemmas the words that it speaks for; words of a compound noun are joined by {@code _}
 * @param particles one of these must stand by the word; empty where none is asked for
 * @param coding what it codes, or null where it codes nothing by itself
 * @param operator what it does to an event that it governs ({@code agree}, {@code stop}, …), or null
 * @param source where the actor stands
 * @param target where the one acted upon stands
 * @param object where the thing that the event is about stands, or null
 * @param reciprocal whether several subjects alone are the parties
 * @param need {@code T}: nothing is coded without a target; {@code pair}: nor without a source; {@code official}: the
 *     source must hold an office; {@code person}: the target must be a person; {@code verb}: a verb must carry the noun;
 *     {@code measure}: a target, or the source must hold an office; or null
 * @param weight how readily it is taken before others that fit as well, mostly 0
 * @param guard whether it is there to keep others silent
 */
public record Entry(
        String id,
        Kind kind,
        List<String> lemmas,
        List<String> particles,
        List<Condition> conditions,
        @Nullable Coding coding,
        @Nullable String operator,
        RolePath source,
        RolePath target,
        @Nullable RolePath object,
        boolean reciprocal,
        @Nullable String need,
        double weight,
        boolean guard) {

    /** Parts of speech of triggers. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    public Entry {
        lemmas = List.copyOf(lemmas);
        particles = List.copyOf(particles);
        conditions = List.copyOf(conditions);
    }

    /** What the entry is called where it spoke for a word: {@code accuse/lash(out)}, {@code support/sign[obj=@agreement]}. */
    public String name(String lemma) {
        StringBuilder name = new StringBuilder(id.substring(0, Math.max(0, id.indexOf(':'))));
        name.append(name.length() == 0 ? "" : "/").append(lemma);
        if (!particles.isEmpty()) {
            name.append('(').append(String.join("|", particles)).append(')');
        }
        for (Condition condition : conditions) {
            name.append('[').append(condition.shortly()).append(']');
        }
        return name.toString();
    }

    /** Whether an event stands in the slot that it asks for, as {@code obj=event} does. */
    public boolean asksForEvent() {
        return conditions.stream().anyMatch(condition -> !condition.negated() && condition.asks(Value.Kind.EVENT));
    }
}
