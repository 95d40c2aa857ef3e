package org.chancery.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.KnowledgeLines;
import org.jspecify.annotations.Nullable;

/**
 * To which international organisation an actor belongs whose code names only the kind of it ({@code IGO}): bodies by
 * {@code bodies.tsv}, persons by the office that is read of them. Loaded once; immutable, safe from several threads.
 */
public final class Organizations {

    /** Codes in the place of a country's that many bodies share, which have nothing to do with each other. */
    private static final Set<String> KINDS = Set.of("IGO", "NGO", "IMG", "MNC");

    /** Where a name may start: at a word. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}");

    private static final Organizations INSTANCE = new Organizations();

    /** Usual names by every name that is in use. */
    private final Map<String, String> usual = new HashMap<>();

    private final Map<String, String> organizationOf = new HashMap<>();

    private Organizations() {
        for (String[] cells : KnowledgeLines.rows("actor/register/organizations.tsv")) {
            String name = bare(cells[0]);
            if (KINDS.contains(cells[1])) {
                usual.put(name, name);
                if (cells.length > 3) {
                    for (String other : cells[3].split(";")) {
                        usual.putIfAbsent(bare(other), name);
                    }
                }
            }
        }
        usual.remove("-");
        KnowledgeLines.table("actor/bodies.tsv", 2).forEach(cells -> organizationOf.put(cells[0], cells[1]));
    }

    public static Organizations get() {
        return INSTANCE;
    }

    /** Whether a code in the place of a country's names a kind of body alone. */
    public static boolean isKind(@Nullable String country) {
        return country != null && KINDS.contains(country);
    }

    /** The codes of which {@link #isKind} is true. */
    public static List<String> kinds() {
        return KINDS.stream().sorted().toList();
    }

    /** Whether this is the usual name of an organisation, to the letter. */
    public boolean isUsual(String name) {
        return name.equals(usual.get(name));
    }

    /**
     * The usual name of the organisation.
     *
     * @param name of the actor
     * @param role its office as read, or null
     * @return {@code NATO} for itself, for its force in Kosovo and for its secretary general; of a body that is not in
     *     the register its own name; null where nothing is named
     */
    public @Nullable String of(String name, @Nullable String role) {
        String known = known(name);
        if (known == null && role != null) {
            known = known(role);
        }
        if (known != null) {
            return organizationOf.getOrDefault(known, known);
        }
        return role == null && !name.isEmpty() && Character.isUpperCase(name.codePointAt(0)) ? name : null;
    }

    /** Itself a name, or words that hold one: {@code Secretary General of NATO}; the first of several. */
    private @Nullable String known(String words) {
        String found = usual.containsKey(words) ? words : null;
        Matcher start = WORD.matcher(words);
        while (found == null && start.find()) {
            for (int end = words.length();
                    end > start.start() && found == null;
                    end = words.lastIndexOf(' ', end - 1)) {
                String name = words.substring(start.start(), end);
                found = usual.containsKey(name) ? name : null;
            }
        }
        return found == null ? null : usual.get(found);
    }

    private static String bare(String name) {
        return name.startsWith("~") ? name.substring(1) : name;
    }
}
