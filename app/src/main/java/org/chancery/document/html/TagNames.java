package org.chancery.document.html;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/** What the names of tags and of fields in scripts say of the day that they bear; see {@code datetags.txt}. */
final class TagNames {

    private static final WordLists LISTS = WordLists.of("document/datetags.txt");
    private static final Set<String> PUBLISHED = folded("published");
    private static final Set<String> MODIFIED = folded("modified");
    private static final Set<String> LOOSE = folded("loose");
    private static final Set<String> SCRIPT = folded("script");
    private static final Set<String> STEMS = folded("stem");
    private static final Set<String> OTHERS = folded("other");

    private TagNames() {}

    /** What the day of a {@code meta} tag of this name is; null if it is none that counts. */
    static DayWitness.@Nullable Kind kind(String name) {
        String folded = fold(name);
        if (PUBLISHED.contains(folded)) {
            return DayWitness.Kind.TAG;
        }
        if (MODIFIED.contains(folded)) {
            return DayWitness.Kind.MODIFIED;
        }
        if (LOOSE.contains(folded)) {
            return DayWitness.Kind.LOOSE_TAG;
        }
        return holds(folded, STEMS) && !holds(folded, OTHERS) ? DayWitness.Kind.TAG : null;
    }

    /** Names of fields in scripts that tell publication, folded. */
    static Set<String> inScripts() {
        return SCRIPT;
    }

    /** A name without its marks: {@code dcterms:created} and {@code DCTERMS.created} are one. */
    static String fold(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                letters.append(name.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean holds(String name, Set<String> parts) {
        for (String part : parts) {
            if (name.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> folded(String section) {
        return LISTS.get(section).stream().map(TagNames::fold).collect(Collectors.toSet());
    }
}
