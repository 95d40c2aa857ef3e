package org.chancery.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.ontology.CountryName;

/** The compiled table, in columns sorted by key. */
final class GazetteerTable {

    private static final int ALIAS = 1;
    private static final int SEAT = 2;

    private final List<String> keys = new ArrayList<>(160_000);
    private final Map<String, String> divisions = new HashMap<>();
    private final Map<String, double[]> centres = new HashMap<>();
    private int[] firstRow = new int[160_000];
    private String[] shown = new String[200_000];
    private byte[] kinds = new byte[200_000];
    private byte[] flags = new byte[200_000];
    private String[] codes = new String[200_000];
    private float[] points = new float[400_000];
    private int[] ids = new int[200_000];
    private int[] people = new int[200_000];
    private int rows;
    private final Map<String, String> interned = new HashMap<>();
    private String[] sorted = new String[0];

    private GazetteerTable() {}

    static GazetteerTable read() {
        GazetteerTable table = new GazetteerTable();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(open(), 1 << 16), StandardCharsets.UTF_8),
                1 << 16)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                table.add(cells(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.sorted = table.keys.toArray(String[]::new);
        table.firstRow = Arrays.copyOf(table.firstRow, table.keys.size() + 1);
        table.firstRow[table.keys.size()] = table.rows;
        return table;
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
        return Arrays.binarySearch(sorted, key);
    }

    boolean hasLonger(String key) {
        String prefix = key + " ";
        int at = Arrays.binarySearch(sorted, prefix);
        int next = at < 0 ? -at - 1 : at;
        return next < sorted.length && sorted[next].startsWith(prefix);
    }

    /** Adds the readings of the key at {@code at}, but for places that {@code known} has already. */
    void addReadings(int at, List<Reading> to, List<Reading> known) {
        for (int row = firstRow[at]; row < firstRow[at + 1]; row++) {
            if (kinds[row] == 'N') {
                continue;
            }
            Reading reading = reading(row, sorted[at]);
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

    private Reading reading(int row, String key) {
        String code = codes[row];
        int dot = code.indexOf('.');
        String alpha2 = dot < 0 ? code : code.substring(0, dot);
        Country country = Countries.get().byAlpha2(alpha2);
        String name = shown[row] == null ? titled(key) : shown[row];
        Place.Kind kind = switch (kinds[row]) {
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
                points[2 * row],
                points[2 * row + 1],
                ids[row] == 0 ? null : ids[row],
                people[row]);
        return new Reading(place, dot < 0 ? "" : code, (flags[row] & ALIAS) != 0, (flags[row] & SEAT) != 0, false);
    }

    private void add(String[] cells) {
        if (cells[0].equals("#")) {
            divisions.put(cells[1], cells[2]);
            return;
        }
        if (!cells[0].isEmpty()) {
            if (keys.size() == firstRow.length) {
                firstRow = Arrays.copyOf(firstRow, 2 * firstRow.length);
            }
            firstRow[keys.size()] = rows;
            keys.add(cells[0]);
        }
        if (rows == shown.length) {
            grow();
        }
        boolean alias = cells[1].startsWith("~");
        shown[rows] = cells[1].isEmpty() ? null : alias ? cells[1].substring(1) : cells[1];
        kinds[rows] = (byte) cells[2].charAt(0);
        flags[rows] = (byte) ((alias ? ALIAS : 0) + (cells[2].endsWith("+") ? SEAT : 0));
        String code = cells[4].isEmpty() ? cells[3] : cells[3] + "." + cells[4];
        codes[rows] = interned.computeIfAbsent(code, c -> c);
        points[2 * rows] = Float.parseFloat(cells[5]);
        points[2 * rows + 1] = Float.parseFloat(cells[6]);
        ids[rows] = cells[7].isEmpty() ? 0 : Integer.parseInt(cells[7]);
        people[rows] = cells[8].isEmpty() ? 0 : Integer.parseInt(cells[8]);
        if (kinds[rows] == 'N') {
            for (CountryName name : Countries.get().named(keys.get(keys.size() - 1))) {
                if (name.use() == CountryName.Use.NAME) {
                    centres.putIfAbsent(name.country(), new double[] {points[2 * rows], points[2 * rows + 1]});
                }
            }
        }
        rows++;
    }

    private void grow() {
        int size = 2 * rows;
        shown = Arrays.copyOf(shown, size);
        kinds = Arrays.copyOf(kinds, size);
        flags = Arrays.copyOf(flags, size);
        codes = Arrays.copyOf(codes, size);
        points = Arrays.copyOf(points, 2 * size);
        ids = Arrays.copyOf(ids, size);
        people = Arrays.copyOf(people, size);
    }

    private static String[] cells(String line) {
        String[] cells = new String[9];
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
