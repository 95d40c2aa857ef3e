package org.chancery.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.KnowledgeLines;
import org.jspecify.annotations.Nullable;

/** The rules of {@code rules.txt}; the grammar of that file stands at its head. */
final class Grammar {

    /** The group whose matches are expressions. */
    static final String TOP = "time";

    /** The meaning of a rule that only lets another group's meaning through. */
    static final String SAME = "";

    private static final Grammar ENGLISH = new Grammar("time/rules.txt");

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<Rule.Example> examples = new ArrayList<>();

    private Grammar(String resource) {
        List<String> lines = KnowledgeLines.whole(resource);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("example:")) {
                examples.add(example(i + 1, line.substring("example:".length()).strip()));
            } else if (line.startsWith("not:")) {
                examples.add(
                        new Rule.Example(i + 1, line.substring("not:".length()).strip(), null, null));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                rule(i + 1, line);
            }
        }
        groups.values().forEach(Group::prepare);
    }

    static Grammar english() {
        return ENGLISH;
    }

    Group top() {
        return group(TOP);
    }

    /** Days of the calendar, with or without year. */
    Group monthDay() {
        return group("monthday");
    }

    int groupCount() {
        return groups.size();
    }

    List<Rule.Example> examples() {
        return List.copyOf(examples);
    }

    private Group group(String name) {
        return groups.computeIfAbsent(name, key -> new Group(groups.size()));
    }

    private void rule(int number, String line) {
        int colon = line.indexOf(": ");
        int arrow = line.lastIndexOf(" -> ");
        if (colon < 0) {
            throw new IllegalStateException("rules.txt, line " + number + ": no rule: " + line);
        }
        // Without an arrow a rule means what its first group means.
        Pattern pattern = new Pattern(
                line.substring(colon + 2, arrow < 0 ? line.length() : arrow).strip());
        String[] meaning = arrow < 0
                ? new String[] {SAME}
                : line.substring(arrow + 4).strip().split(" ");
        Map<String, String> arguments = new LinkedHashMap<>();
        for (int i = 1; i < meaning.length; i++) {
            int equals = meaning[i].indexOf('=');
            arguments.put(meaning[i].substring(0, equals), meaning[i].substring(equals + 1));
        }
        Group group = group(line.substring(0, colon));
        group.rules()
                .add(new Rule(
                        number, pattern.elements, pattern.before, pattern.after, meaning[0], Map.copyOf(arguments)));
    }

    private static Rule.Example example(int number, String text) {
        int open = text.indexOf('[');
        int close = text.indexOf(']');
        int equals = text.lastIndexOf(" = ");
        String expression = text.substring(open + 1, close);
        String plain = text.substring(0, open) + expression + text.substring(close + 1, equals);
        return new Rule.Example(
                number, plain, expression, text.substring(equals + 3).strip());
    }

    /** Reads one pattern. */
    private final class Pattern {

        private final List<Element> elements = new ArrayList<>();
        private Rule.@Nullable Context before;
        private Rule.@Nullable Context after;

        Pattern(String text) {
            boolean adjacent = false;
            for (String part : text.split(" +")) {
                if (part.equals("~") || part.equals("~?")) {
                    adjacent = part.equals("~");
                } else if (part.startsWith("[")) {
                    context(part.substring(1, part.length() - 1));
                } else {
                    elements.add(element(part, adjacent));
                    adjacent = false;
                }
            }
        }

        private void context(String part) {
            boolean wanted = !part.startsWith("!");
            Rule.Context context = new Rule.Context(element(wanted ? part : part.substring(1), false), wanted);
            if (elements.isEmpty()) {
                before = context;
            } else {
                after = context;
            }
        }

        private Element element(String part, boolean adjacent) {
            boolean optional = part.length() > 1 && part.endsWith("?");
            String body = optional ? part.substring(0, part.length() - 1) : part;
            int equals = body.indexOf('=');
            String name = equals > 0 ? body.substring(0, equals) : "";
            body = body.substring(equals + 1);
            if (body.startsWith("<")) {
                String group = body.substring(1, body.length() - 1);
                return new Element(name.isEmpty() ? group : name, Set.of(), 0, group(group), optional, adjacent);
            }
            Set<String> words = new HashSet<>();
            long classes = 0;
            String first = "";
            for (String alternative : body.split("\\|")) {
                if (isClass(alternative)) {
                    classes |= WordClass.valueOf(alternative).bit();
                    first = first.isEmpty() ? alternative.toLowerCase(Locale.ROOT) : first;
                } else {
                    words.add(alternative.equals("END") ? RuleMatcher.END : alternative);
                }
            }
            // A word without alternatives says nothing that the rule does not know.
            String known = !first.isEmpty() ? first : words.size() > 1 ? "word" : "";
            return new Element(name.isEmpty() ? known : name, Set.copyOf(words), classes, null, optional, adjacent);
        }

        private boolean isClass(String body) {
            return !body.isEmpty() && !body.equals("END") && body.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        }
    }
}
