package org.chancery.event.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of an entry, lower case. */
final class Words {

    private final List<String> named = new ArrayList<>();
    private final List<String> quoted = new ArrayList<>();

    Words(Entry entry) {
        split(entry.trigger(), named);
        entry.objects().forEach(object -> split(object, named));
        split(entry.quote(), quoted);
    }

    /** Whether a word of the trigger or of what it was about begins so. */
    boolean named(String beginning) {
        return any(named, beginning);
    }

    /** Whether a word of the quoted sentence begins so. */
    boolean quoted(String beginning) {
        return any(quoted, beginning);
    }

    private static boolean any(List<String> words, String beginning) {
        for (String word : words) {
            if (word.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static void split(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length() && Character.isLetter(lower.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
        }
    }
}
