package org.chancery.ontology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.ontology.Country.Capital;
import org.chancery.ontology.CountryName.Use;
import org.chancery.text.KnowledgeLines;
import org.jspecify.annotations.Nullable;

/** Reads {@code countries.tsv}; the table's own head tells its grammar. */
final class CountryTable {

    private static final int COLUMNS = 13;

    private CountryTable() {}

    static List<Country> read() {
        List<Country> countries = new ArrayList<>();
        for (String[] cells : KnowledgeLines.table("ontology/countries.tsv", COLUMNS)) {
            countries.add(country(Arrays.stream(cells).map(String::strip).toList()));
        }
        return countries;
    }

    private static Country country(List<String> row) {
        String code = row.get(0);
        Country.Kind kind = Country.Kind.of(row.get(5));
        Names names = new Names(code);
        names.addAll(row.get(7), text -> names.add(text, Use.NAME, null));
        names.addAll(row.get(8), text -> names.add(text, Use.NAME, null));
        names.addAll(row.get(9), text -> names.add(text, Use.NAME, null));
        names.addAll(row.get(10), names::addDemonym);
        List<Capital> capitals = new ArrayList<>();
        names.addAll(row.get(11), text -> capitals.add(names.addCapital(text)));
        names.addAll(row.get(12), names::addMetonym);
        String name = bare(row.get(7));
        return new Country(
                code,
                orNull(row.get(1)),
                orNull(row.get(2)),
                row.get(3).equals("-") ? null : Integer.valueOf(row.get(3)),
                row.get(4),
                kind,
                orNull(row.get(6)),
                name,
                row.get(8).equals("-") ? name : bare(row.get(8)),
                names.found,
                capitals);
    }

    private static @Nullable String orNull(String cell) {
        return cell.equals("-") ? null : cell;
    }

    private static String bare(String cell) {
        String text = cell.startsWith("~") ? cell.substring(1) : cell;
        int brace = text.indexOf('{');
        return brace < 0 ? text : text.substring(0, brace);
    }

    /** The marks around one entry of a cell. */
    private record Item(
            boolean ambiguous,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear) {}

    /** Collects the names of one country. */
    private static final class Names {

        private final String code;
        private final List<CountryName> found = new ArrayList<>();
        private Item item = new Item(false, null, null);

        Names(String code) {
            this.code = code;
        }

        void addAll(String cell, Consumer<String> adder) {
            if (cell.equals("-")) {
                return;
            }
            for (String entry : cell.split(";")) {
                String text = entry.strip();
                boolean ambiguous = text.startsWith("~");
                text = ambiguous ? text.substring(1) : text;
                Integer first = null;
                Integer last = null;
                int brace = text.indexOf('{');
                int close = text.indexOf('}');
                if (brace >= 0) {
                    String[] years = text.substring(brace + 1, close).split("/", -1);
                    first = years[0].isEmpty() ? null : Integer.valueOf(years[0]);
                    last = years[1].isEmpty() ? null : Integer.valueOf(years[1]);
                    text = text.substring(0, brace) + text.substring(close + 1);
                }
                item = new Item(ambiguous, first, last);
                adder.accept(text);
            }
        }

        void add(String text, Use use, @Nullable String sector) {
            found.add(new CountryName(text, code, use, item.ambiguous(), item.firstYear(), item.lastYear(), sector));
        }

        void addDemonym(String text) {
            boolean people = text.startsWith(">");
            boolean plural = text.endsWith("+");
            String word = text.substring(people ? 1 : 0, text.length() - (plural ? 1 : 0));
            add(word, people ? Use.PEOPLE : Use.DEMONYM, null);
            if (plural) {
                add(word + "s", Use.PEOPLE, null);
            }
        }

        Capital addCapital(String text) {
            int at = text.indexOf('@');
            String[] spellings = text.substring(0, at).split("/");
            for (String spelling : spellings) {
                add(spelling, Use.CAPITAL, "GOV");
            }
            String[] point = text.substring(at + 1).split(",");
            return new Capital(spellings[0], Double.parseDouble(point[0]), Double.parseDouble(point[1]));
        }

        void addMetonym(String text) {
            int colon = text.indexOf(':');
            add(
                    colon < 0 ? text : text.substring(0, colon),
                    Use.METONYM,
                    colon < 0 ? "GOV" : text.substring(colon + 1));
        }
    }
}
