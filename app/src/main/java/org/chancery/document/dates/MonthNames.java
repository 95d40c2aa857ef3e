package org.chancery.document.dates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.chancery.text.KnowledgeLines;
import org.jspecify.annotations.Nullable;

/** Months by name, in the languages of {@code months.txt}. */
final class MonthNames {

    /** The line of the months of Iran and Afghanistan, which begin at the equinox. */
    private static final String SOLAR = "solar";

    private static final MonthNames INSTANCE = load();

    /** Name to month; of the languages that contradict each other the first one listed. */
    private final Map<String, Integer> any = new HashMap<>();

    private final Map<String, Map<String, Integer>> byLanguage = new HashMap<>();

    static MonthNames get() {
        return INSTANCE;
    }

    /** The month from 1 to 12, or 0. {@code language}, if known, decides between languages that share a name. */
    int month(String word, @Nullable String language) {
        String name = word.toLowerCase(Locale.ROOT);
        if (language != null) {
            Integer own = byLanguage.getOrDefault(language, Map.of()).get(name);
            if (own != null) {
                return own;
            }
        }
        return any.getOrDefault(name, 0);
    }

    /** The month of the solar Hijri calendar from 1 to 12, or 0. */
    int solarMonth(String word) {
        return byLanguage.getOrDefault(SOLAR, Map.of()).getOrDefault(word, 0);
    }

    private static MonthNames load() {
        MonthNames names = new MonthNames();
        KnowledgeLines.of("document/months.txt").forEach(names::add);
        return names;
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        String[] months = cells[1].split(",");
        if (months.length != 12) {
            throw new IllegalStateException("months.txt: not twelve months: " + line);
        }
        Map<String, Integer> own = byLanguage.computeIfAbsent(cells[0], key -> new HashMap<>());
        for (int month = 1; month <= 12; month++) {
            for (String form : months[month - 1].strip().split(" ")) {
                own.put(form, month);
                if (!cells[0].equals(SOLAR)) {
                    any.putIfAbsent(form, month);
                }
            }
        }
    }
}
