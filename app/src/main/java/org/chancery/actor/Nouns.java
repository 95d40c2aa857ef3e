package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.text.FoldedWords;
import org.chancery.text.KnowledgeLines;
import org.chancery.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/** The nouns of {@code nouns.txt}, whose head tells its grammar. Loaded once; immutable. */
final class Nouns {

    /** A line of the table that says what a phrase must, or must not, come out as. */
    record Example(String phrase, @Nullable String sector, boolean wanted) {}

    private static final Nouns INSTANCE = new Nouns();

    private final PhraseTable<Noun> table = new PhraseTable<>();
    private final List<Example> examples = new ArrayList<>();

    private Nouns() {
        for (String line : KnowledgeLines.of("actor/nouns.txt")) {
            int colon = line.indexOf(": ");
            String key = line.substring(0, colon);
            String rest = line.substring(colon + 2);
            if (key.equals("example") || key.equals("not")) {
                examples.add(example(rest, key.equals("example")));
            } else {
                String[] words = key.split(" ");
                String sector = words[0].equals("-") ? null : words[0];
                Noun.Kind kind = Noun.Kind.valueOf(words[1].toUpperCase(Locale.ROOT));
                for (String entry : rest.split(";")) {
                    add(entry.strip(), sector, kind);
                }
            }
        }
    }

    static Nouns get() {
        return INSTANCE;
    }

    List<Example> examples() {
        return List.copyOf(examples);
    }

    /** The nouns that start at a word, shortest first; several values where forms agree. */
    List<PhraseTable.Match<Noun>> all(FoldedWords words, int from) {
        return table.all(words, from);
    }

    /** The noun of exactly this phrase, or null. */
    @Nullable
    Noun of(String phrase) {
        List<Noun> found = table.get(phrase);
        return found.isEmpty() ? null : found.get(0);
    }

    private static Example example(String rest, boolean wanted) {
        int equals = rest.lastIndexOf(" = ");
        String sector = rest.substring(equals + 3).strip();
        return new Example(rest.substring(0, equals), sector.equals("-") ? null : sector, wanted);
    }

    private void add(String entry, @Nullable String sector, Noun.Kind kind) {
        String[] forms = entry.split("/");
        table.add(forms[0], new Noun(forms[0], sector, kind, false));
        if (forms.length > 1) {
            table.add(forms[1], new Noun(forms[0], sector, kind, true));
        } else if (kind != Noun.Kind.MODIFIER && kind != Noun.Kind.PAST) {
            table.add(plural(entry), new Noun(entry, sector, kind, true));
        }
    }

    /** The regular plural: of the word before {@code of}, else of the last. */
    static String plural(String phrase) {
        int of = phrase.indexOf(" of ");
        int end = of < 0 ? phrase.length() : of;
        String head = phrase.substring(0, end);
        String tail = phrase.substring(end);
        char last = head.charAt(head.length() - 1);
        if (head.endsWith("s") || head.endsWith("x") || head.endsWith("ch") || head.endsWith("sh")) {
            return head + "es" + tail;
        }
        if (last == 'y' && head.length() > 1 && "aeiou".indexOf(head.charAt(head.length() - 2)) < 0) {
            return head.substring(0, head.length() - 1) + "ies" + tail;
        }
        return head + "s" + tail;
    }
}
