package org.chancery.document.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.text.WordLists;

/** Reads names of authors out of bylines: {@code By Ann Lee and Bo Ray}, {@code Ann Lee, West Africa correspondent}. */
public final class Bylines {

    private static final WordLists LISTS = WordLists.of("document/byline.txt");
    private static final Set<String> BY = LISTS.get("by");
    private static final Set<String> ROLES = LISTS.get("role");
    private static final Set<String> DESKS = LISTS.get("desk");
    private static final Set<String> OUTLETS = LISTS.get("outlet");
    private static final Set<String> PARTICLES = LISTS.get("particle");

    private static final Pattern AND =
            Pattern.compile("\\s+(?:and|und|et|y|e|en|och|og|ja|i|и|та|і|ve|و)\\s+|\\s*[&;/]\\s*|\\s+with\\s+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MAX_WORDS = 22;

    private Bylines() {}

    /** Whether a line opens like a byline: {@code By …}, {@code Von …}; with a capital letter behind. */
    public static boolean opensLikeByline(String line) {
        return behindBy(line).length() < line.length();
    }

    /** The authors in a line that is a byline; desks, agencies and outlets are none. Empty if there are none. */
    public static List<String> names(String line) {
        String rest = behindBy(line.strip());
        List<String> names = new ArrayList<>();
        if (BLANKS.split(rest).length > MAX_WORDS) {
            return names;
        }
        for (String part : AND.split(rest)) {
            boolean first = true;
            for (String piece : part.split(",|\\||·|•|\\s[-–—]\\s|\\(|\\)")) {
                String name = clean(behindBy(piece.strip()));
                if (isPerson(name)) {
                    names.add(name);
                } else if (!first && !name.isEmpty()) {
                    break;
                }
                first = false;
            }
        }
        return names;
    }

    /** The line without what opens it as a byline. */
    public static String withoutBy(String line) {
        return clean(behindBy(line.strip()));
    }

    /** Whether a string has the form of a person's name: two to five capitalised words, no desk and no outlet. */
    public static boolean isPerson(String name) {
        String[] words = BLANKS.split(name);
        if (words.length < 2 || words.length > 5 || name.length() > 60) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            String lower = word.toLowerCase(Locale.ROOT);
            if (i > 0 && PARTICLES.contains(lower)) {
                continue;
            }
            if (!isNameWord(word) || DESKS.contains(lower) || ROLES.contains(lower)) {
                return false;
            }
            capitals++;
        }
        return capitals >= 2 && !isOutlet(name) && !isDesk(name);
    }

    /** Whether a string has the form of an outlet's name: some word of it is one that outlets bear. */
    public static boolean isOutlet(String name) {
        String[] words = BLANKS.split(name.strip());
        if (words.length == 0 || words.length > 6 || !startsWithCapital(name.strip())) {
            return false;
        }
        if (words[0].equalsIgnoreCase("the") && words.length > 1 && startsWithCapital(words[1])) {
            return true;
        }
        for (String word : words) {
            if (OUTLETS.contains(word.toLowerCase(Locale.ROOT)) && startsWithCapital(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a string names a desk and nobody: {@code the foreign desk}, {@code Redaktion}. */
    public static boolean isDesk(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (DESKS.contains(lower)) {
            return true;
        }
        int blank = lower.lastIndexOf(' ');
        return blank > 0 && DESKS.contains(lower.substring(blank + 1));
    }

    /** Whether the line names a role: {@code …, West Africa correspondent}. */
    public static boolean namesRole(String line) {
        for (String word : BLANKS.split(line.toLowerCase(Locale.ROOT))) {
            if (ROLES.contains(word) && word.length() > 2) {
                return true;
            }
        }
        return false;
    }

    private static String behindBy(String line) {
        int blank = -1;
        String lower = line.toLowerCase(Locale.ROOT);
        for (int i = 1; i < Math.min(lower.length(), 30); i++) {
            char c = lower.charAt(i);
            if (c == ' ' || c == ':' || c == '/' || c == '\u00a0') {
                if (BY.contains(lower.substring(0, i).strip())) {
                    blank = i;
                }
            }
        }
        if (blank < 0) {
            return line;
        }
        String rest = line.substring(blank + 1);
        int start = 0;
        while (start < rest.length() && !Character.isLetter(rest.charAt(start))) {
            start++;
        }
        rest = rest.substring(start);
        return rest.isEmpty() || Character.isLowerCase(rest.charAt(0)) && !rest.startsWith("the ") ? line : rest;
    }

    private static String clean(String name) {
        String cleaned =
                BLANKS.matcher(name.replace('\u00a0', ' ')).replaceAll(" ").strip();
        while (!cleaned.isEmpty()
                && ".,;:|*".indexOf(cleaned.charAt(cleaned.length() - 1)) >= 0
                && !isInitialEnd(cleaned)) {
            cleaned = cleaned.substring(0, cleaned.length() - 1).strip();
        }
        return cleaned;
    }

    private static boolean isInitialEnd(String name) {
        return name.length() >= 2
                && name.charAt(name.length() - 1) == '.'
                && Character.isUpperCase(name.charAt(name.length() - 2))
                && (name.length() == 2 || name.charAt(name.length() - 3) == ' ');
    }

    private static boolean isNameWord(String word) {
        if (!startsWithCapital(word)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c)
                    && "-'’.‐`".indexOf(c) < 0
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWithCapital(String word) {
        if (word.isEmpty()) {
            return false;
        }
        char c = word.charAt(0);
        return Character.isUpperCase(c) || Character.isLetter(c) && !Character.isLowerCase(c);
    }
}
