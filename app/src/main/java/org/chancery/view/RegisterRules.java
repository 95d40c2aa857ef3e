package org.chancery.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.record.StoredEvent;

/** Decides which registers an event stands in, by the lines of {@code registers.tsv}. */
final class RegisterRules {

    private record Test(String field, List<String> values, boolean wanted) {

        boolean holds(StoredEvent event) {
            return wanted == found(event);
        }

        private boolean found(StoredEvent event) {
            return switch (field) {
                case "type" -> values.stream().anyMatch(value -> type(event, value));
                case "cameo" -> event.cameo() != null && values.stream().anyMatch(event.cameo()::startsWith);
                case "state" -> values.contains(event.state());
                case "word" -> anyWord(event.trigger() + " " + String.join(" ", event.objects()));
                case "quote" -> anyWord(event.quote());
                case "register" ->
                    values.stream()
                            .anyMatch(value -> standsIn(event, RegisterKind.valueOf(value.toUpperCase(Locale.ROOT))));
                default -> throw new IllegalStateException("registers.tsv has an unknown test: " + field);
            };
        }

        private boolean anyWord(String text) {
            for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                for (String value : values) {
                    if (word.startsWith(value)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean type(StoredEvent event, String value) {
            return value.equals(event.type()) || value.equals(event.type() + "/" + event.mode());
        }
    }

    private static final Map<RegisterKind, List<List<Test>>> RULES = load();

    private RegisterRules() {}

    static boolean standsIn(StoredEvent event, RegisterKind kind) {
        for (List<Test> rule : RULES.getOrDefault(kind, List.of())) {
            if (rule.stream().allMatch(test -> test.holds(event))) {
                return true;
            }
        }
        return false;
    }

    /** Registers that an event stands in, in their order. */
    static Set<RegisterKind> of(StoredEvent event) {
        Set<RegisterKind> kinds = new TreeSet<>();
        for (RegisterKind kind : RegisterKind.values()) {
            if (standsIn(event, kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static Map<RegisterKind, List<List<Test>>> load() {
        Map<RegisterKind, List<List<Test>>> rules = new EnumMap<>(RegisterKind.class);
        for (String[] cells : ResourceLines.read("registers.tsv")) {
            List<Test> tests = new ArrayList<>();
            for (int i = 1; i < cells.length; i++) {
                boolean wanted = !cells[i].startsWith("-");
                int colon = cells[i].indexOf(':');
                tests.add(new Test(
                        cells[i].substring(wanted ? 0 : 1, colon),
                        List.of(cells[i].substring(colon + 1).split(",")),
                        wanted));
            }
            rules.computeIfAbsent(RegisterKind.valueOf(cells[0].toUpperCase(Locale.ROOT)), k -> new ArrayList<>())
                    .add(tests);
        }
        return rules;
    }
}
