package org.chancery.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Outlines of countries in the Equal Earth projection (Šavrič, Patterson and Jenny 2018), as paths of a picture. */
public final class WorldMap {

    /** Width of the picture, in its own units. */
    public static final double WIDTH = 1000;

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double ROOT3 = Math.sqrt(3);
    private static final double EAST = x(180, 0);
    private static final double NORTH = y(84);
    private static final double SOUTH = y(-58);
    private static final double SCALE = WIDTH / (2 * EAST);

    /** Height of the picture, from 84° north to 58° south. */
    public static final double HEIGHT = (NORTH - SOUTH) * SCALE;

    private static final List<Outline> OUTLINES = load();

    private WorldMap() {}

    /** A country or territory. */
    public record Outline(String name, String path) {}

    public static List<Outline> outlines() {
        return OUTLINES;
    }

    /** From the left, for degrees east and north. */
    static double left(double longitude, double latitude) {
        return (x(longitude, latitude) + EAST) * SCALE;
    }

    /** From the top, for degrees north. */
    static double top(double latitude) {
        return (NORTH - y(latitude)) * SCALE;
    }

    private static double parameter(double latitude) {
        return Math.asin(ROOT3 / 2 * Math.sin(Math.toRadians(latitude)));
    }

    private static double x(double longitude, double latitude) {
        double t = parameter(latitude);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return 2
                * ROOT3
                * Math.toRadians(longitude)
                * Math.cos(t)
                / (3 * (9 * A4 * t6 * t2 + 7 * A3 * t6 + 3 * A2 * t2 + A1));
    }

    private static double y(double latitude) {
        double t = parameter(latitude);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return t * (A4 * t6 * t2 + A3 * t6 + A2 * t2 + A1);
    }

    private static List<Outline> load() {
        try (InputStream stream = Objects.requireNonNull(WorldMap.class.getResourceAsStream("world.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<Outline> outlines = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int tab = line.indexOf('\t');
                    outlines.add(new Outline(line.substring(0, tab), path(line.substring(tab + 1))));
                }
            }
            return List.copyOf(outlines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String rings) {
        StringBuilder path = new StringBuilder();
        for (String ring : rings.split(";")) {
            int longitude = 0;
            int latitude = 0;
            char verb = 'M';
            for (String step : ring.split(" ")) {
                int comma = step.indexOf(',');
                longitude += Integer.parseInt(step.substring(0, comma));
                latitude += Integer.parseInt(step.substring(comma + 1));
                path.append(verb)
                        .append(String.format(
                                Locale.ROOT,
                                "%.1f %.1f",
                                left(longitude / 10.0, latitude / 10.0),
                                top(latitude / 10.0)));
                verb = 'L';
            }
            path.append('Z');
        }
        return path.toString();
    }
}
