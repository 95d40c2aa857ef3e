package org.chancery.event.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.actor.Actor;
import org.chancery.event.words.Lemmas;
import org.chancery.event.words.StopWords;
import org.chancery.ontology.Countries;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * An actor as identity compares it.
 *
 * @param key the country, else the words of the name: what blocks are cut by
 * @param level how much of the actor is told
 * @param words words of the name and office, ascending, without those of the country
 * @param names those of them that are a person's own: neither an office nor a body
 */
record Party(
        String key,
        Level level,
        Set<String> words,
        Set<String> names,
        @Nullable String wikidata) {

    /** A state acts through its government, a government through ministries, a ministry through persons. */
    enum Level {
        STATE,
        BODY,
        PERSON
    }

    /** Words of fewer letters are told apart by each of them. */
    private static final int LONG_ENOUGH = 4;

    private static final int MOST_OTHER_LETTERS = 2;

    private static final Set<String> BODIES =
            WordLists.of("event/wordlists.txt").get("bodies");

    static Party of(Actor actor) {
        Set<String> words = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        boolean body = false;
        boolean state = actor.role() == null
                && (!Countries.get().named(actor.name()).isEmpty()
                        || actor.name().equals(actor.country()));
        Set<String> role = words(actor.role() == null ? "" : actor.role());
        for (String part : words(actor.name() + " " + String.join(" ", role))) {
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
                if (!body && !role.contains(part) && !Offices.isOffice(lemma)) {
                    names.add(lemma);
                }
            }
        }
        Level level = state || words.isEmpty() ? Level.STATE : body && actor.role() == null ? Level.BODY : Level.PERSON;
        String country = actor.country();
        String key = country != null ? country : "=" + String.join(" ", words);
        boolean person = level == Level.PERSON && !body;
        return new Party(
                key, level, level == Level.STATE ? Set.of() : words, person ? names : Set.of(), actor.wikidata());
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(List.of(text.split("[^\\p{L}\\p{N}]+")));
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
        if (othersName(names, other.names)) {
            return -1;
        }
        int shared = 0;
        for (String word : words) {
            shared += other.words.contains(word) ? 1 : 0;
        }
        if (shared > 0) {
            return Math.min(1, 0.5 + 0.5 * shared / Math.min(words.size(), other.words.size()));
        }
        return level == other.level ? -1 : 0;
    }

    /**
     * Whether two names are those of two persons: each has a word that the other does not even spell otherwise. Three
     * Kims are three; one whose family name alone is told is no other.
     */
    private static boolean othersName(Set<String> one, Set<String> other) {
        return lacks(one, other) && lacks(other, one);
    }

    private static boolean lacks(Set<String> one, Set<String> other) {
        for (String word : one) {
            if (!isSpelledIn(word, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpelledIn(String word, Set<String> names) {
        for (String name : names) {
            if (isSpelling(word, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpelling(String word, String other) {
        return word.equals(other)
                || Math.min(word.length(), other.length()) >= LONG_ENOUGH
                        && Spelling.distance(word, other) <= MOST_OTHER_LETTERS;
    }
}
