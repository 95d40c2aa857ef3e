package org.chancery.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.chancery.ontology.Countries;
import org.chancery.ontology.Country;
import org.chancery.record.Places;
import org.chancery.record.StoredPlace;

/**
 * A place on the map: its area grows with the number of events, its form tells how precisely the place is known.
 *
 * @param precision {@code point}, {@code country}, {@code region}, or {@code none} where it has no coordinates
 * @param labelled whether there is room for its name beside it
 */
public record PlaceMark(Places.Count count, String precision, double x, double y, double radius, boolean labelled) {

    private static final double LEAST = 3.5;
    private static final double MOST = 26;
    private static final int LABELS = 24;
    private static final double LETTER = 6.2;
    private static final double LINE = 13;

    /** Largest first, so that the small ones lie on top. */
    static List<PlaceMark> of(List<Places.Count> counts) {
        long most = counts.stream().mapToLong(Places.Count::events).max().orElse(1);
        double unit = Math.min(3, (MOST - LEAST) / Math.sqrt(most));
        List<PlaceMark> marks = new ArrayList<>();
        List<Box> taken = new ArrayList<>();
        for (Places.Count count : counts.stream()
                .sorted(Comparator.comparingLong(Places.Count::events).reversed())
                .toList()) {
            Double latitude = count.place().latitude();
            Double longitude = count.place().longitude();
            if (latitude == null || longitude == null) {
                marks.add(new PlaceMark(count, "none", 0, 0, 0, false));
                continue;
            }
            double x = WorldMap.left(longitude, latitude);
            double y = WorldMap.top(latitude);
            double radius = LEAST + unit * Math.sqrt(count.events());
            marks.add(new PlaceMark(count, precision(count.place()), x, y, radius, false));
            taken.add(new Box(x - radius, y - radius, x + radius, y + radius));
        }
        for (int i = 0; i < marks.size() && taken.size() < marks.size() + LABELS; i++) {
            PlaceMark mark = marks.get(i);
            double left = mark.x + mark.radius + 2;
            Box label = new Box(
                    left, mark.y - LINE / 2, left + mark.count.place().name().length() * LETTER, mark.y + LINE / 2);
            if (mark.radius > 0
                    && label.right() < WorldMap.WIDTH
                    && taken.stream().noneMatch(label::meets)) {
                taken.add(label);
                marks.set(i, new PlaceMark(mark.count, mark.precision, mark.x, mark.y, mark.radius, true));
            }
        }
        return marks;
    }

    /** What a mark or a label covers. */
    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private static String precision(StoredPlace place) {
        String code = place.country();
        if (code == null) {
            return "region";
        }
        Country country = Countries.get().byCode(code);
        return country != null && country.name().equals(place.name()) ? "country" : "point";
    }

    /** How the precision is worded. */
    public String precisionName() {
        return switch (precision) {
            case "point" -> "city or site";
            case "country" -> "country only";
            case "region" -> "region or sea";
            default -> "not on the map";
        };
    }

    /** Circle, square or diamond around the origin, as the data of an SVG path. */
    public String path() {
        double r = radius;
        return switch (precision) {
            case "country" -> text("M%.1f %.1fh%.1fv%.1fh%.1fz", -r * .87, -r * .87, r * 1.74, r * 1.74, -r * 1.74);
            case "region" -> text("M0 %.1fL%.1f 0L0 %.1fL%.1f 0z", -r * 1.2, r * 1.2, r * 1.2, -r * 1.2);
            default -> text("M%.1f 0a%.1f %.1f 0 1 0 %.1f 0a%.1f %.1f 0 1 0 %.1f 0z", -r, r, r, 2 * r, r, r, -2 * r);
        };
    }

    /** {@code coop}, {@code conf} or {@code none}: which there is more of. */
    public String tone() {
        return count.cooperation() > count.conflict()
                ? "coop"
                : count.conflict() > count.cooperation() ? "conf" : "none";
    }

    public String title() {
        return count.place().name() + ": " + count.events() + " events, cooperation " + count.cooperation()
                + ", conflict " + count.conflict() + ", " + precisionName();
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
