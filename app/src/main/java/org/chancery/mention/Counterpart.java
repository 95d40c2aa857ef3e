package org.chancery.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.chancery.actor.ActorMention;
import org.chancery.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The other country that what was told so far leads to. */
final class Counterpart {

    private static final double LIKELY = 0.6;

    private Counterpart() {}

    /**
     * An actor of the one country that {@code side} finds in what was told, or null where it finds none or several.
     *
     * @param told the latest first
     * @param since index of the first sentence that counts
     * @param own countries that do not count
     * @param side those of a deed who may be meant
     */
    static @Nullable ActorMention only(
            List<Told> told, int since, Set<String> own, Function<Told, List<ActorMention>> side) {
        Map<String, ActorMention> found = new HashMap<>();
        for (Told each : told) {
            if (each.sentence() < since) {
                break;
            }
            for (ActorMention other : side.apply(each)) {
                String country = other.actor().country();
                if (country != null && !own.contains(country)) {
                    found.putIfAbsent(country, other);
                }
            }
        }
        return found.size() == 1 ? found.values().iterator().next() : null;
    }

    /** People of whom their own words do not say whose they are, as those of a country. */
    static List<ActorMention> of(List<ActorMention> people, ActorMention country) {
        return people.stream()
                .map(each -> new ActorMention(
                        each.span(),
                        each.sentence(),
                        each.head(),
                        each.actor().of(Objects.requireNonNull(country.actor().country()), LIKELY),
                        each.via()))
                .toList();
    }

    /** The same actor as a word of another sentence stands for. */
    static ActorMention at(ActorMention known, Sentence sentence, int head) {
        return new ActorMention(
                sentence.token(head).span(), sentence.index(), head, known.actor(), ActorMention.Via.COREFERENCE);
    }
}
