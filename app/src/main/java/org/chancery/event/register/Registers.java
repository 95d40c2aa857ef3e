package org.chancery.event.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.event.ContentId;
import org.chancery.text.KnowledgeLines;

/** Decides which registers an event stands in. */
public final class Registers {

    private static final List<String> LINES = KnowledgeLines.of("event/registers.tsv");

    private static final Map<String, List<List<Test>>> RULES = load();

    private Registers() {}

    /** The registers' names that an event stands in, in the order of the rules. */
    public static List<String> of(Entry entry) {
        Words words = new Words(entry);
        List<String> found = new ArrayList<>(2);
        for (String register : RULES.keySet()) {
            if (standsIn(register, entry, words)) {
                found.add(register);
            }
        }
        return found;
    }

    /** Changes with the rules. */
    public static String version() {
        return ContentId.of("", LINES.toArray(String[]::new));
    }

    private static boolean standsIn(String register, Entry entry, Words words) {
        for (List<Test> rule : RULES.getOrDefault(register, List.of())) {
            if (rule.stream().allMatch(test -> test.wanted() == holds(test, entry, words))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Test test, Entry entry, Words words) {
        for (String value : test.values()) {
            boolean held = switch (test.field()) {
                case "type" -> value.equals(entry.type()) || value.equals(entry.type() + "/" + entry.mode());
                case "cameo" -> entry.cameo() != null && entry.cameo().startsWith(value);
                case "state" -> value.equals(entry.state());
                case "word" -> words.named(value);
                case "quote" -> words.quoted(value);
                case "register" -> standsIn(value, entry, words);
                default -> throw new IllegalStateException("registers.tsv has an unknown test: " + test.field());
            };
            if (held) {
                return true;
            }
        }
        return false;
    }

    private record Test(String field, List<String> values, boolean wanted) {}

    private static Map<String, List<List<Test>>> load() {
        Map<String, List<List<Test>>> rules = new LinkedHashMap<>();
        for (String line : LINES) {
            String[] cells = line.split("\t");
            List<Test> tests = new ArrayList<>();
            for (int i = 1; i < cells.length; i++) {
                boolean wanted = !cells[i].startsWith("-");
                int colon = cells[i].indexOf(':');
                tests.add(new Test(
                        cells[i].substring(wanted ? 0 : 1, colon),
                        List.of(cells[i].substring(colon + 1).split(",")),
                        wanted));
            }
            rules.computeIfAbsent(cells[0], k -> new ArrayList<>()).add(List.copyOf(tests));
        }
        return rules;
    }
}
