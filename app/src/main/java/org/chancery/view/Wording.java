package org.chancery.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Words an event as {@code who does-what whom}, in the fixed words of {@code verbs.tsv}: no more than its codes say.
 * The sentence that it rests on is quoted beside it, never paraphrased.
 */
public final class Wording {

    private record Verb(String pair, String alone) {}

    private static final Map<String, Verb> VERBS = load();

    private Wording() {}

    /** {@code Vladimir Putin gives to Kim Jong Un}; parties that are not told are left out. */
    public static String headline(StoredEvent event) {
        String source = names(event.source());
        String target = names(event.target());
        if (target.isEmpty()) {
            return (source.isEmpty() ? "someone" : source) + " " + verb(event, event.source().size() > 1);
        }
        return (source.isEmpty() ? "someone" : source) + " " + verbBetween(event) + " " + target;
    }

    /** The words of the type and mode between two parties. */
    public static String verbBetween(StoredEvent event) {
        return find(event).pair();
    }

    /** Up to three names, each once, and how many more. */
    public static String names(List<StoredActor> actors) {
        Set<String> names = new LinkedHashSet<>();
        actors.forEach(actor -> names.add(actor.name()));
        List<String> shown = new ArrayList<>(names);
        if (shown.size() > 3) {
            int more = shown.size() - 2;
            shown = new ArrayList<>(shown.subList(0, 2));
            shown.add(more + " more");
        }
        if (shown.size() < 2) {
            return String.join("", shown);
        }
        return String.join(", ", shown.subList(0, shown.size() - 1)) + " and " + shown.get(shown.size() - 1);
    }

    /** Country codes of the actors, each once, or {@code ---}. */
    public static String countries(List<StoredActor> actors) {
        Set<String> codes = new LinkedHashSet<>();
        actors.forEach(actor -> codes.add(actor.shortCode()));
        return codes.isEmpty() ? "---" : String.join("+", codes);
    }

    private static String verb(StoredEvent event, boolean several) {
        Verb verb = find(event);
        return several && event.type().equals("AGREE") ? "agree" : verb.alone();
    }

    private static Verb find(StoredEvent event) {
        @Nullable Verb verb = VERBS.get(event.type() + " " + event.mode());
        if (verb == null) {
            verb = VERBS.get(event.type() + " -");
        }
        return verb == null ? new Verb(event.type(), event.type()) : verb;
    }

    private static Map<String, Verb> load() {
        Map<String, Verb> verbs = new HashMap<>();
        for (String[] cells : ResourceLines.read("verbs.tsv")) {
            verbs.put(cells[0] + " " + cells[1], new Verb(cells[2], cells[3]));
        }
        return verbs;
    }
}
