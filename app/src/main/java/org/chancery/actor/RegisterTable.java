package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.chancery.ontology.Countries;
import org.chancery.text.KnowledgeLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of the register: {@code name}, {@code country}, {@code terms}, {@code other names}, parted by tabs; the
 * last may be absent. A person whose family name is a country's (Montenegro) is not known by it alone.
 */
final class RegisterTable {

    private final Map<String, String> wikidata;

    /** @param wikidata ids by name */
    RegisterTable(Map<String, String> wikidata) {
        this.wikidata = wikidata;
    }

    void read(String resource, boolean persons, BiConsumer<RegisterEntry, List<RegisterName>> sink) {
        for (String line : KnowledgeLines.of(resource)) {
            String[] cells = line.split("\t", -1);
            if (cells.length < 3 || cells.length > 4) {
                throw new IllegalStateException(resource + ": 3 or 4 cells are due in: " + line);
            }
            entry(cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : "", persons, sink);
        }
    }

    private void entry(
            String written,
            String country,
            String termCell,
            String others,
            boolean person,
            BiConsumer<RegisterEntry, List<RegisterName>> sink) {
        List<Term> terms = new ArrayList<>(2);
        for (String term : termCell.split(";")) {
            if (!term.isBlank() && !term.strip().equals("-")) {
                terms.add(Term.parse(term));
            }
        }
        boolean ambiguous = written.startsWith("~");
        String marked = ambiguous ? written.substring(1) : written;
        String name = marked.replace("[", "").replace("]", "");
        String family = person ? family(marked) : null;
        RegisterEntry entry = new RegisterEntry(name, family, country, terms, wikidata.get(name));
        List<RegisterName> names = new ArrayList<>(4);
        names.add(new RegisterName(entry, name, RegisterName.Form.FULL, ambiguous));
        if (family != null
                && !family.equals(name)
                && !isNumeral(family)
                && Countries.get().named(family).isEmpty()) {
            names.add(new RegisterName(entry, family, RegisterName.Form.FAMILY, false));
            String particle = withArticle(marked);
            if (particle != null) {
                names.add(new RegisterName(entry, particle, RegisterName.Form.FAMILY, false));
            }
        }
        if (!others.isBlank() && !others.strip().equals("-")) {
            for (String other : others.split(";")) {
                addOther(entry, other.strip(), names);
            }
        }
        sink.accept(entry, names);
    }

    /** {@code II}, {@code VI}, {@code Jr.}: no family name. */
    private static boolean isNumeral(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("IVX".indexOf(word.charAt(i)) < 0) {
                return word.length() < 2 || word.equals("Jr.");
            }
        }
        return true;
    }

    private static void addOther(RegisterEntry entry, String other, List<RegisterName> names) {
        boolean ambiguous = other.startsWith("~");
        String text = ambiguous ? other.substring(1) : other;
        boolean family = entry.isPerson() && text.startsWith("[") && text.endsWith("]");
        String bare = text.replace("[", "").replace("]", "");
        names.add(
                new RegisterName(entry, bare, family ? RegisterName.Form.FAMILY : RegisterName.Form.ALIAS, ambiguous));
    }

    /** The family name: in brackets where the line marks it, else the last word. */
    private static String family(String marked) {
        int open = marked.indexOf('[');
        if (open >= 0) {
            return marked.substring(open + 1, marked.indexOf(']'));
        }
        int blank = marked.lastIndexOf(' ');
        return marked.substring(blank + 1);
    }

    /** The family name with the Arabic article before it, or null. */
    private static @Nullable String withArticle(String marked) {
        int open = marked.indexOf('[');
        if (open >= 3 && marked.charAt(open - 1) == '-') {
            int blank = marked.lastIndexOf(' ', open);
            return marked.substring(blank + 1).replace("[", "").replace("]", "");
        }
        return null;
    }
}
