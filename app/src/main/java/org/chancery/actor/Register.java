package org.chancery.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.FoldedWords;
import org.chancery.text.KnowledgeLines;
import org.chancery.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * Persons and bodies known by name, with their offices over time, from the tables {@code register/*.tsv}, whose heads
 * tell their grammar. Loaded once; immutable, safe from several threads.
 */
final class Register {

    private static final List<String> PERSONS =
            List.of("europe", "americas", "asia", "middle-east", "africa", "international", "others");
    private static final List<String> BODIES =
            List.of("organizations", "agencies", "armed-groups", "parties", "companies", "media", "society");

    private static final Register INSTANCE = new Register();

    /** An office held, for asking who holds it. */
    private record Held(RegisterEntry entry, Term term, Office office) {}

    private final PhraseTable<RegisterName> names = new PhraseTable<>();
    private final Map<String, List<RegisterEntry>> bySpelling = new HashMap<>();
    private final Map<String, List<Held>> byCountry = new HashMap<>();
    private final List<RegisterEntry> entries = new ArrayList<>();

    private Register() {
        Map<String, String> wikidata = new HashMap<>();
        for (String line : KnowledgeLines.of("actor/register/wikidata.tsv")) {
            int tab = line.indexOf('\t');
            wikidata.put(line.substring(0, tab), line.substring(tab + 1).strip());
        }
        RegisterTable table = new RegisterTable(wikidata);
        for (String name : PERSONS) {
            table.read("actor/register/" + name + ".tsv", true, this::add);
        }
        for (String name : BODIES) {
            table.read("actor/register/" + name + ".tsv", false, this::add);
        }
    }

    static Register get() {
        return INSTANCE;
    }

    /** Every line, in the order of the tables. */
    List<RegisterEntry> entries() {
        return List.copyOf(entries);
    }

    /** All names that start at a word, shortest first. */
    List<PhraseTable.Match<RegisterName>> all(FoldedWords words, int from) {
        return names.all(words, from);
    }

    /** The names of exactly this phrase, whatever its case. */
    List<RegisterName> named(String phrase) {
        return names.get(phrase);
    }

    /** Persons whose full name is this one in another spelling. */
    List<RegisterEntry> spelledLike(String name) {
        return bySpelling.getOrDefault(NameKey.of(name), List.of());
    }

    /**
     * The one person who holds an office on a day.
     *
     * @param country country code of the office
     * @return null where nobody, or more than one, is known to
     */
    @Nullable
    RegisterEntry holder(String country, Office office, LocalDate date) {
        RegisterEntry found = null;
        for (Held held : byCountry.getOrDefault(country, List.of())) {
            if (held.term().holds(date) && held.office().equals(office)) {
                if (found != null && found != held.entry()) {
                    return null;
                }
                found = held.entry();
            }
        }
        return found;
    }

    private void add(RegisterEntry entry, List<RegisterName> entryNames) {
        entries.add(entry);
        for (RegisterName name : entryNames) {
            names.add(name.text(), name);
        }
        if (entry.isPerson()) {
            bySpelling
                    .computeIfAbsent(NameKey.of(entry.name()), k -> new ArrayList<>(1))
                    .add(entry);
            for (Term term : entry.terms()) {
                if (term.role() != null) {
                    String country = term.country() == null ? entry.country() : term.country();
                    byCountry
                            .computeIfAbsent(country, k -> new ArrayList<>())
                            .add(new Held(entry, term, Office.of(term.role(), country)));
                }
            }
        }
    }
}
