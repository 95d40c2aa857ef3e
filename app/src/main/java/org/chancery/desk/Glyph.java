package org.chancery.desk;

import java.util.Locale;

/**
 * The sign of one event in a picture. Its form tells the class (circle: cooperation, diamond: conflict, triangle: a
 * plain statement), its filling the state (filled: happened, hollow: planned, dashed: alleged, crossed: denied).
 *
 * @param x middle
 * @param y middle
 * @param size half of its width
 * @param quad {@code coop}, {@code conf} or {@code none}
 * @param state {@code happened}, {@code planned}, {@code alleged} or {@code denied}
 */
public record Glyph(double x, double y, double size, String quad, String state) {

    /** The outline, as the data of an SVG path. */
    public String path() {
        double s = size;
        return switch (quad) {
            case "conf" ->
                text(
                        "M%.1f %.1fl%.1f %.1fl%.1f %.1fl%.1f %.1fz",
                        x, y - s * 1.2, s * 1.2, s * 1.2, -s * 1.2, s * 1.2, -s * 1.2, -s * 1.2);
            case "coop" ->
                text("M%.1f %.1fa%.1f %.1f 0 1 0 %.1f 0a%.1f %.1f 0 1 0 %.1f 0z", x - s, y, s, s, 2 * s, s, s, -2 * s);
            default -> text("M%.1f %.1fl%.1f %.1fh%.1fz", x, y - s, s * 1.1, s * 1.9, -s * 2.2);
        };
    }

    /** The two strokes through what is denied, else empty. */
    public String cross() {
        double s = size * 1.15;
        return state.equals("denied")
                ? text(
                        "M%.1f %.1fl%.1f %.1fM%.1f %.1fl%.1f %.1f",
                        x - s, y - s, 2 * s, 2 * s, x - s, y + s, 2 * s, -2 * s)
                : "";
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
