package org.chancery.export.field;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.export.Csv;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredPlace;
import org.jspecify.annotations.Nullable;

/** One format of the field. */
public enum FieldFormat {
    GDELT(new Gdelt()),
    ICEWS(new Icews()),
    POLECAT(new Polecat()),
    PHOENIX(new Phoenix()),
    PLOVER(new PloverJson());

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:E-?[0-9]+)?");

    private final Lines lines;

    FieldFormat(Lines lines) {
        this.lines = lines;
    }

    /** How a format is written. */
    interface Lines {
        /** The first line, or null where the format has none. */
        @Nullable
        String header();

        /** One event as one line, without its end. */
        String line(StoredEvent event);
    }

    /** The first line with its end, or empty where the format has none. */
    public String header() {
        String header = lines.header();
        return header == null ? "" : header + "\n";
    }

    /** One event as one line with its end. */
    public String line(StoredEvent event) {
        return lines.line(event) + "\n";
    }

    /** Whether the format can hold the event at all: it happened, is dated, and has a type of PLOVER. */
    public boolean holds(StoredEvent event) {
        return event.happened() && event.quad() != null && event.date() != null;
    }

    /** The word used on the command line and in addresses. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Latitude and longitude in degrees, each in a cell. */
    static void coordinates(List<String> cells, @Nullable StoredPlace place, String unknown) {
        Double latitude = place == null ? null : place.latitude();
        Double longitude = place == null ? null : place.longitude();
        cells.add(latitude == null ? unknown : latitude.toString());
        cells.add(longitude == null ? unknown : longitude.toString());
    }

    /**
     * Cells parted by tabs; tabs and line ends inside a cell become blanks, and one that a spreadsheet would run as a
     * formula is led by an apostrophe. Numbers stay as they are.
     */
    static String tabbed(List<String> cells) {
        StringBuilder line = new StringBuilder(400);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            int from = line.length();
            String cell = cells.get(i);
            if (Csv.isFormula(cell) && !NUMBER.matcher(cell).matches()) {
                line.append('\'');
            }
            line.append(cell);
            for (int at = from; at < line.length(); at++) {
                char c = line.charAt(at);
                if (c == '\t' || c == '\n' || c == '\r') {
                    line.setCharAt(at, ' ');
                }
            }
        }
        return line.toString();
    }
}
