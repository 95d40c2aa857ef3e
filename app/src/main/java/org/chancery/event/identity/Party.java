package org.chancery.event.identity;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.actor.Actor;
import org.chancery.event.words.Lemmas;
import org.chancery.event.words.StopWords;
import org.chancery.ontology.Countries;
import org.jspecify.annotations.Nullable;

/**
 * An actor as identity compares it.
 *
 * @param key the country, else the words of the name: what blocks are cut by
 * @param level how much of the actor is told
 * @param words words of the name and office, ascending, without those of the country
 */
record Party(
        String key,
        Level level,
        Set<String> words,
        @Nullable String wikidata) {

    /** A state acts through its government, a government through ministries, a ministry through persons. */
    enum Level {
        STATE,
        BODY,
        PERSON
    }

    private static final Set<String> BODIES = Set.of(
            "ministry",
            "government",
            "embassy",
            "army",
            "police",
            "parliament",
            "court",
            "party",
            "group",
            "council",
            "agency",
            "front",
            "force",
            "forces",
            "navy",
            "union",
            "commission",
            "organization",
            "organisation",
            "office",
            "authority",
            "authorities",
            "department",
            "bank",
            "company",
            "movement",
            "assembly",
            "congress",
            "senate",
            "committee",
            "cabinet",
            "military",
            "guard",
            "corps",
            "militants",
            "rebels",
            "militia",
            "villagers",
            "protesters",
            "fishermen",
            "workers",
            "students",
            "officials",
            "lawmakers",
            "troops",
            "soldiers",
            "delegation",
            "side",
            "presidency",
            "palace",
            "consulate",
            "mission",
            "command");

    static Party of(Actor actor) {
        Set<String> words = new TreeSet<>();
        boolean body = false;
        boolean state = actor.role() == null
                && (!Countries.get().named(actor.name()).isEmpty()
                        || actor.name().equals(actor.country()));
        for (String part :
                (actor.name() + " " + (actor.role() == null ? "" : actor.role())).split("[^\\p{L}\\p{N}]+")) {
            String word = part.toLowerCase(Locale.ROOT);
            if (word.length() < 2
                    || StopWords.contains(word)
                    || !Countries.get().named(part).isEmpty()) {
                continue;
            }
            body |= BODIES.contains(word);
            String lemma = Lemmas.of(word);
            if (!Offices.tellsNothing(lemma)) {
                words.add(Offices.of(lemma));
            }
        }
        Level level = state || words.isEmpty() ? Level.STATE : body && actor.role() == null ? Level.BODY : Level.PERSON;
        String country = actor.country();
        String key = country != null ? country : "=" + String.join(" ", words);
        return new Party(key, level, level == Level.STATE ? Set.of() : words, actor.wikidata());
    }

    boolean known() {
        return key.length() > 1;
    }

    /**
     * From -1 (another one) over 0 (nothing tells) to 1 (the same one), for two parties of one key.
     */
    double likeness(Party other) {
        if (wikidata != null && wikidata.equals(other.wikidata)) {
            return 1;
        }
        if (level == Level.STATE || other.level == Level.STATE) {
            return level == other.level ? 0.6 : 0.3;
        }
        long shared = words.stream().filter(other.words::contains).count();
        if (shared > 0) {
            return Math.min(1, 0.5 + 0.5 * shared / Math.min(words.size(), other.words.size()));
        }
        return level == other.level ? -1 : 0;
    }
}
