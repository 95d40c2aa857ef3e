package org.chancery.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.ontology.CountryName;

/**
 * The compiled table: its text as it lies in the jar, sorted by key, and where the rows of each key begin. A row is read
 * when it is asked for: one report asks for a few dozen of 188,000.
 */
final class GazetteerTable {

    private static final int CELLS = 9;

    private final byte[] text;
    /** Where the first row of each key begins, and behind the last one the end of the text. */
    private final int[] firstRow;

    private final Map<String, String> divisions = new HashMap<>();
    private final Map<String, double[]> centres = new HashMap<>();

    /**
     * A place under a key.
     *
     * @param name as it is shown; empty where it is the key
     * @param code alpha-2 of the country, behind a dot that of the division
     * @param id at GeoNames; 0 where it has none
     */
    private record Row(
            String name,
            boolean alias,
            char kind,
            boolean seat,
            String code,
            float latitude,
            float longitude,
            int id,
            int people) {

        private static Row of(String line) {
            String[] cells = cells(line);
            boolean alias = cells[1].startsWith("~");
            return new Row(
                    alias ? cells[1].substring(1) : cells[1],
                    alias,
                    cells[2].charAt(0),
                    cells[2].endsWith("+"),
                    cells[4].isEmpty() ? cells[3] : cells[3] + "." + cells[4],
                    Float.parseFloat(cells[5]),
                    Float.parseFloat(cells[6]),
                    cells[7].isEmpty() ? 0 : Integer.parseInt(cells[7]),
                    cells[8].isEmpty() ? 0 : Integer.parseInt(cells[8]));
        }
    }

    private GazetteerTable(byte[] text) {
        this.text = text;
        int[] starts = new int[160_000];
        int keys = 0;
        for (int line = 0; line < text.length; line = end(line) + 1) {
            if (text[line] == '#') {
                String[] cells = cells(line(line));
                divisions.put(cells[1], cells[2]);
                continue;
            }
            if (text[line] != '\t') {
                starts = keys == starts.length ? Arrays.copyOf(starts, 2 * keys) : starts;
                starts[keys++] = line;
            }
            if (isCountry(line)) {
                addCentre(text(starts[keys - 1], tab(starts[keys - 1])), Row.of(line(line)));
            }
        }
        firstRow = Arrays.copyOf(starts, keys + 1);
        firstRow[keys] = text.length;
    }

    static GazetteerTable read() {
        try (InputStream in = new GZIPInputStream(open(), 1 << 16)) {
            return new GazetteerTable(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open() {
        InputStream stream = GazetteerTable.class.getResourceAsStream("places.tsv.gz");
        if (stream == null) {
            throw new IllegalStateException("the gazetteer is missing from the jar");
        }
        return stream;
    }

    /** Where a key stands; negative where it is missing. */
    int find(String key) {
        return find(key.getBytes(StandardCharsets.UTF_8));
    }

    boolean hasLonger(String key) {
        byte[] prefix = (key + " ").getBytes(StandardCharsets.UTF_8);
        int at = find(prefix);
        int next = at < 0 ? -at - 1 : at;
        int start = firstRow[next];
        return next < firstRow.length - 1
                && start + prefix.length <= text.length
                && Arrays.equals(text, start, start + prefix.length, prefix, 0, prefix.length);
    }

    /** Adds the readings of the key at {@code at}, but for places that {@code known} has already. */
    void addReadings(int at, List<Reading> to, List<Reading> known) {
        for (int line = firstRow[at]; line < firstRow[at + 1]; line = end(line) + 1) {
            if (isCountry(line)) {
                continue;
            }
            Reading reading = reading(Row.of(line(line)), at);
            boolean twice = false;
            for (Reading other : known) {
                twice |= other.distance(reading) < 40
                        && other.place().kind() == reading.place().kind();
            }
            if (!twice) {
                to.add(reading);
            }
        }
    }

    /** The centre of a country's land, else its capital. */
    double[] centre(Country country) {
        double[] centre = centres.get(country.code());
        if (centre != null) {
            return centre;
        }
        return country.capitals().isEmpty()
                ? new double[] {0, 0}
                : new double[] {
                    country.capitals().get(0).latitude(),
                    country.capitals().get(0).longitude()
                };
    }

    private Reading reading(Row row, int key) {
        String code = row.code();
        int dot = code.indexOf('.');
        String alpha2 = dot < 0 ? code : code.substring(0, dot);
        Country country = Countries.get().byAlpha2(alpha2);
        String name = row.name().isEmpty() ? titled(text(firstRow[key], tab(firstRow[key]))) : row.name();
        Place.Kind kind = switch (row.kind()) {
            case 'A' -> Place.Kind.DIVISION;
            case 'B' -> Place.Kind.DISTRICT;
            case 'C' -> Place.Kind.CAPITAL;
            default -> Place.Kind.CITY;
        };
        Place place = new Place(
                name,
                kind,
                country == null ? null : country.code(),
                kind == Place.Kind.DIVISION ? name : divisions.get(code),
                row.latitude(),
                row.longitude(),
                row.id() == 0 ? null : row.id(),
                row.people());
        return new Reading(place, dot < 0 ? "" : code, row.alias(), row.seat(), false);
    }

    private void addCentre(String key, Row row) {
        for (CountryName name : Countries.get().named(key)) {
            if (name.use() == CountryName.Use.NAME) {
                centres.putIfAbsent(name.country(), new double[] {row.latitude(), row.longitude()});
            }
        }
    }

    private int find(byte[] key) {
        int low = 0;
        int high = firstRow.length - 2;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(firstRow[middle], key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /** How the key of the row at {@code line} stands to another. */
    private int compare(int line, byte[] key) {
        for (int i = 0; i < key.length; i++) {
            byte own = text[line + i];
            if (own == '\t') {
                return -1;
            }
            if (own != key[i]) {
                return Byte.toUnsignedInt(own) - Byte.toUnsignedInt(key[i]);
            }
        }
        return text[line + key.length] == '\t' ? 0 : 1;
    }

    /** Rows that only say where the middle of a country is. */
    private boolean isCountry(int line) {
        return text[tab(tab(line) + 1) + 1] == 'N';
    }

    private int tab(int from) {
        int at = from;
        while (text[at] != '\t') {
            at++;
        }
        return at;
    }

    /** The line feed that ends a line, or the end of the text. */
    private int end(int line) {
        int at = line;
        while (at < text.length && text[at] != '\n') {
            at++;
        }
        return at;
    }

    private String line(int line) {
        return text(line, end(line));
    }

    private String text(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }

    private static String[] cells(String line) {
        String[] cells = new String[CELLS];
        int from = 0;
        for (int i = 0; i < cells.length; i++) {
            int tab = line.indexOf('\t', from);
            cells[i] = tab < 0 ? line.substring(Math.min(from, line.length())) : line.substring(from, tab);
            from = tab < 0 ? line.length() : tab + 1;
        }
        return cells;
    }

    private static String titled(String key) {
        StringBuilder name = new StringBuilder(key.length());
        boolean start = true;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            name.append(start ? Character.toUpperCase(c) : c);
            start = c == ' ';
        }
        return name.toString();
    }
}
