package org.chancery.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredEvent;
import org.chancery.text.KnowledgeLines;
import org.jspecify.annotations.Nullable;

/**
 * Words an event as {@code who does-what whom}, in the fixed words of {@code verbs.tsv}: no more than its codes say.
 * The sentence that it rests on is quoted beside it, never paraphrased.
 */
public final class Wording {

    private record Verb(String pair, String alone) {}

    private static final Verb PLAIN = new Verb("does something to", "does something");
    private static final Map<String, Verb> VERBS = load();

    /** Codes that stand in the place of a country's for one organisation. */
    private static final Map<String, String> UNIONS = Map.of("EUR", "European Union", "UNO", "United Nations");

    /** Plural without an s. */
    private static final Set<String> MANY = Set.of("people", "personnel", "police", "men", "women");

    private Wording() {}

    /** {@code Vladimir Putin gives to Kim Jong Un}; parties that are not told are left out. */
    public static String headline(StoredEvent event) {
        String source = names(event.source());
        String target = names(event.target());
        String verb = target.isEmpty() ? find(event).alone() : find(event).pair();
        return (source.isEmpty() ? "someone" : source)
                + " " + (isPlural(event.source()) ? plural(verb) : verb)
                + (target.isEmpty() ? "" : " " + target);
    }

    /** Up to three names, each once, and how many more. */
    public static String names(List<StoredActor> actors) {
        Set<String> names = new LinkedHashSet<>();
        actors.forEach(actor -> names.add(name(actor)));
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

    /** The name; a plain noun gets its country: {@code coast guard (CHN)}. */
    private static String name(StoredActor actor) {
        boolean plain =
                !actor.name().isEmpty() && Character.isLowerCase(actor.name().codePointAt(0));
        return plain && actor.country() != null ? actor.name() + " (" + actor.country() + ")" : actor.name();
    }

    /** An actor as a question names it, for a heading: a code by the name of its country, all else as it is. */
    public static String asked(String actor) {
        Country country = Countries.get().byCode(actor);
        return country != null ? country.name() : UNIONS.getOrDefault(actor, actor);
    }

    /** Country codes of the actors, each once, or {@code ---}. */
    public static String countries(List<StoredActor> actors) {
        Set<String> codes = new LinkedHashSet<>();
        actors.forEach(actor -> codes.add(actor.shortCode()));
        return codes.isEmpty() ? "---" : String.join("+", codes);
    }

    /** Several actors, or one whose name is a plain noun in the plural ({@code protesters}). */
    private static boolean isPlural(List<StoredActor> actors) {
        long names = actors.stream().map(Wording::name).distinct().count();
        if (names != 1) {
            return names > 1;
        }
        String name = actors.get(0).name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return MANY.contains(last)
                || Character.isLowerCase(last.codePointAt(0)) && last.endsWith("s") && !last.endsWith("ss");
    }

    /** {@code agrees with} to {@code agree with}, {@code accuses} to {@code accuse}, {@code denies} to {@code deny}. */
    private static String plural(String verb) {
        int blank = verb.indexOf(' ');
        String first = blank < 0 ? verb : verb.substring(0, blank);
        String rest = blank < 0 ? "" : verb.substring(blank);
        if (first.endsWith("sses") || first.endsWith("ches") || first.endsWith("shes")) {
            return first.substring(0, first.length() - 2) + rest;
        }
        if (first.endsWith("ies")) {
            return first.substring(0, first.length() - 3) + "y" + rest;
        }
        return (first.endsWith("s") ? first.substring(0, first.length() - 1) : first) + rest;
    }

    private static Verb find(StoredEvent event) {
        if (event.registers().contains(RegisterKind.GIFTS.label())) {
            return VERBS.getOrDefault("REGISTER gifts", PLAIN);
        }
        String first = event.trigger().split(" ")[0].toLowerCase(Locale.ROOT);
        Verb worded = VERBS.get("WORD " + event.type() + " " + first);
        if (worded != null) {
            return worded;
        }
        if (event.cameo() != null) {
            for (int length = event.cameo().length(); length > 2; length--) {
                Verb coded = VERBS.get("CAMEO " + event.cameo().substring(0, length));
                if (coded != null) {
                    return coded;
                }
            }
        }
        @Nullable Verb verb = VERBS.get(event.type() + " " + event.mode());
        if (verb == null) {
            verb = VERBS.get(event.type() + " -");
        }
        return verb == null ? PLAIN : verb;
    }

    private static Map<String, Verb> load() {
        Map<String, Verb> verbs = new HashMap<>();
        for (String[] cells : KnowledgeLines.rows("view/verbs.tsv")) {
            Verb verb = new Verb(cells[2], cells[3]);
            String[] words = cells[1].split(" ");
            if (cells[0].equals("WORD")) {
                for (int i = 1; i < words.length; i++) {
                    verbs.put("WORD " + words[0] + " " + words[i], verb);
                }
            } else {
                verbs.put(cells[0] + " " + cells[1], verb);
            }
        }
        return verbs;
    }

    /**
     * When it took place: EDTF as {@code 2024-03-18/2024-03-24}, or as {@code XXXX-10-18} where the year is not told;
     * else the day of the first report in brackets, else nothing.
     */
    public static String date(StoredEvent event) {
        if (event.date() != null) {
            return event.date().edtf();
        }
        if (event.partly() != null) {
            return event.partly();
        }
        return event.day() == null ? "" : "[" + event.day() + "]";
    }
}
