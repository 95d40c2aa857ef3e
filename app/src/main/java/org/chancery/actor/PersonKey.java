package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.ontology.Countries;
import org.chancery.text.Folding;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * A key that the spellings of one person's full name share across reports, where nothing but the name and the country
 * speak: {@code Andrei Belyakov}, {@code Andrey Beliakov} and {@code Dr ANDREI BELYAKOV} are one.
 * Stricter than {@link NameKey}, which joins names inside one report: in names of East Asia every letter counts
 * ({@code Zhang} is not {@code Zang}), as it does in words of up to three letters ({@code Lee} is not {@code Li}), and
 * initials and middle names part.
 */
public final class PersonKey {

    private static final int MOST_WORDS = 6;

    /** Words of so many letters are told apart by each of them. */
    private static final int SHORT = 3;

    private static final Set<String> PARTICLES =
            WordLists.of("actor/wordlists.txt").get("name particles");
    private static final Set<String> TITLES =
            WordLists.of("actor/wordlists.txt").get("titles of persons");

    private PersonKey() {}

    /** Null where the words are not those of a person's full name: a state, a body, an office, a single name. */
    public static @Nullable String of(String name) {
        List<String> words = words(name);
        if (!isFullName(words) || !Countries.get().named(name).isEmpty()) {
            return null;
        }
        List<String> parts = Folding.parts(String.join(" ", words));
        boolean exact = EastAsian.isFamilyFirst(parts);
        StringBuilder key = new StringBuilder(name.length());
        for (String part : parts) {
            key.append(exact ? part : ofPart(part));
        }
        return key.toString();
    }

    private static String ofPart(String part) {
        if (part.length() <= SHORT) {
            return part;
        }
        // Ioan and Joan are two names, Julia and Yulia one.
        boolean vowel = part.charAt(0) == 'i' && "aeou".indexOf(part.charAt(1)) >= 0;
        return vowel ? "+" + NameKey.ofPart(part) : NameKey.ofPart(part);
    }

    /** Two words or more, all with a capital but the small words inside names, none of them a common noun. */
    private static boolean isFullName(List<String> words) {
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            if (capital ? Nouns.get().of(word) != null : !isParticle(word)) {
                return false;
            }
            capitals += word.codePoints().anyMatch(Character::isUpperCase) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** {@code bin}, {@code al-Sudani}. */
    private static boolean isParticle(String word) {
        List<String> parts = Folding.parts(word);
        return !parts.isEmpty() && PARTICLES.contains(parts.get(0));
    }

    /** Without the titles in front. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>(4);
        for (String word : name.strip().split("[\\s,]+", MOST_WORDS + 2)) {
            words.add(word);
        }
        int from = 0;
        while (words.size() - from > 2 && TITLES.contains(Folding.key(words.get(from)))) {
            from++;
        }
        return words.subList(from, words.size());
    }
}
