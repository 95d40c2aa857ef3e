package org.chancery.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.actor.Reading.Kind;
import org.chancery.text.Sentence;

/** Plurals that stand for one holder of an office, or one body, a country. */
final class SharedOffices {

    private final Groups groups;
    private final Holders holders;
    private final Bodies bodies;

    SharedOffices(Groups groups, Holders holders, Bodies bodies) {
        this.groups = groups;
        this.holders = holders;
        this.bodies = bodies;
    }

    /**
     * {@code Russian and Chinese foreign ministers}, {@code the leaders of Peru and Chile}, {@code their governments},
     * {@code both armies}, {@code commanders of both armies}: one actor a country; nobody where it is no such plural.
     *
     * @param owners whom the possessive at its start stands for
     */
    List<Entity> of(Sentence sentence, List<ReadPhrase> phrases, int i, List<Entity> owners) {
        ReadPhrase phrase = phrases.get(i);
        Reading reading = phrase.reading();
        Noun noun = reading.noun();
        if (!phrase.usable() || reading.kind() != Kind.ROLE || noun == null || !noun.plural()) {
            return List.of();
        }
        List<String> codes = reading.country() != null
                ? CoordinatedStates.of(sentence, phrases, i)
                : !owners.isEmpty()
                        ? codes(owners)
                        : noun.kind() == Noun.Kind.THING ? List.of() : counted(sentence, phrases, i);
        if (codes.size() < 2) {
            return List.of();
        }
        String role = phrase.role() == null ? null : singular(phrase.role(), noun);
        List<Entity> members = new ArrayList<>(codes.size());
        for (String code : codes) {
            members.add(
                    noun.isPerson()
                            ? holders.holder(code, noun.phrase(), role, reading.sector())
                            : bodies.of(code, noun, phrase, reading.sector()));
        }
        return members;
    }

    /** {@code foreign minister} for {@code foreign ministers}; an office of more words stays as it is. */
    static String singular(String role, Noun noun) {
        int to = role.length() - 1;
        return to > 0 && role.charAt(to) == 's' && !noun.phrase().endsWith("s") ? role.substring(0, to) : role;
    }

    /** The countries that are counted by the phrase itself or by the one behind its {@code of}. */
    private List<String> counted(Sentence sentence, List<ReadPhrase> phrases, int i) {
        NounPhrase phrase = phrases.get(i).phrase();
        if (Groups.isCounted(sentence, phrase)) {
            return groups.countries(sentence, phrase);
        }
        NounPhrase next = i + 1 < phrases.size() ? phrases.get(i + 1).phrase() : null;
        boolean of = next != null
                && next.link().equals("of")
                && next.from() == phrase.to() + 1
                && Groups.isCounted(sentence, next);
        return of && next != null ? groups.countries(sentence, next) : List.of();
    }

    private static List<String> codes(List<Entity> owners) {
        Set<String> codes = new LinkedHashSet<>();
        for (Entity owner : owners) {
            if (owner.country != null) {
                codes.add(owner.country);
            }
        }
        return new ArrayList<>(codes);
    }
}
