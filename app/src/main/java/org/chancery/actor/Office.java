package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.Folding;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * An office as a set of normalised words, so that {@code Minister of Foreign Affairs}, {@code foreign minister} and
 * {@code Foreign Secretary} are one, and {@code the minister} can be recognised as somebody who is one.
 */
record Office(Set<String> words) {

    private static final Set<String> SKIPPED =
            WordLists.of("actor/wordlists.txt").get("skipped in offices");

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("defense", "defence"),
            Map.entry("external", "foreign"),
            Map.entry("vice", "deputy"),
            Map.entry("premier", "prime-minister"),
            Map.entry("spokesman", "spokesperson"),
            Map.entry("spokeswoman", "spokesperson"),
            Map.entry("chairman", "chair"),
            Map.entry("chairwoman", "chair"),
            Map.entry("chairperson", "chair"),
            Map.entry("advisor", "adviser"),
            Map.entry("supremo", "chief"),
            Map.entry("head", "chief"),
            Map.entry("boss", "chief"),
            Map.entry("ministry", "minister"),
            Map.entry("labor", "labour"),
            Map.entry("army", "military"),
            Map.entry("governorship", "governor"),
            Map.entry("emissary", "envoy"));

    private static final Set<String> SECRETARY_MINISTERS =
            WordLists.of("actor/wordlists.txt").get("secretaries who are ministers");

    /** Countries whose secretaries of ministries are civil servants. */
    private static final Set<String> CIVIL = WordLists.of("actor/wordlists.txt").get("civil secretaries");

    /** Reads an office from its words, passing over what does not tell offices apart. */
    static Office of(String title) {
        return of(Folding.parts(title));
    }

    static Office of(List<String> parts) {
        return of(parts, true);
    }

    /** The office of a country: in India and its neighbours a foreign secretary is an official below the minister. */
    static Office of(String title, @Nullable String country) {
        return of(Folding.parts(title), country == null || !CIVIL.contains(country));
    }

    private static Office of(List<String> parts, boolean secretariesAreMinisters) {
        List<String> words = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (part.equals("prime") && i + 1 < parts.size() && parts.get(i + 1).startsWith("minister")) {
                words.add("prime-minister");
                i++;
            } else if (part.equals("secretary")
                    && i + 2 < parts.size()
                    && parts.get(i + 2).equals("state")) {
                words.add("foreign");
                words.add("minister");
                i += 2;
            } else if (!SKIPPED.contains(part)) {
                words.add(SAME.getOrDefault(part, part));
            }
        }
        int secretary = secretariesAreMinisters ? words.indexOf("secretary") : -1;
        if (secretary >= 0) {
            for (String word : words) {
                if (SECRETARY_MINISTERS.contains(word)) {
                    words.set(secretary, "minister");
                    break;
                }
            }
        }
        return new Office(Set.copyOf(words));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether somebody with this office can be called by {@code description}. */
    boolean answersTo(Office description) {
        return !description.isEmpty() && words.containsAll(description.words());
    }

    /** Whether this is the office of who leads the state or its government. */
    boolean leadsState() {
        boolean leads = false;
        for (String word : words) {
            if (LEADERS.contains(word)) {
                leads = true;
            } else if (!BESIDE_LEADERS.contains(word)) {
                return false;
            }
        }
        return leads;
    }

    /** Whether a state has but one such officer at a time: its president, premier or minister of something. */
    boolean isHeldByOne() {
        return words.stream().noneMatch(NOT_ALONE::contains)
                && (leadsState() || words.size() > 1 && words.contains("minister"));
    }

    private static final Set<String> NOT_ALONE =
            WordLists.of("actor/wordlists.txt").get("not the only holder");

    private static final Set<String> BESIDE_LEADERS =
            WordLists.of("actor/wordlists.txt").get("beside leaders");

    private static final Set<String> LEADERS =
            WordLists.of("actor/wordlists.txt").get("leaders");
}
