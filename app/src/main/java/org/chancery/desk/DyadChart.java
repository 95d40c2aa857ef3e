package org.chancery.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.record.Dyads;

/**
 * The index of a dyad as bars: cooperation above the line, conflict below, verbal light and material dark, plans and
 * allegations hollow, coverage as a strip beneath. Drawn on the server, so that it prints and needs no script; the
 * same numbers stand in a table beside it.
 *
 * @param bars one a period, in order, periods without events included
 * @param width of the picture, in its own units
 */
public record DyadChart(List<Bar> bars, int width, int height, int zero, double unit) {

    private static final int BAR = 18;
    private static final int HALF = 90;
    private static final int COVERAGE = 26;
    private static final int MOST_BARS = 600;

    public DyadChart {
        bars = List.copyOf(bars);
    }

    /** One period. Counts are events; {@code reports} are those that tell of the dyad. */
    public record Bar(
            LocalDate period,
            String label,
            long verbalCooperation,
            long materialCooperation,
            long verbalConflict,
            long materialConflict,
            long claimed,
            long reports) {

        public long cooperation() {
            return verbalCooperation + materialCooperation;
        }

        public long conflict() {
            return verbalConflict + materialConflict;
        }
    }

    /** A rectangle of the picture. */
    public record Box(int x, double y, int width, double height, String kind) {}

    static DyadChart of(List<Dyads.Count> counts, List<Dyads.Coverage> coverage, Dyads.Unit unit) {
        TreeMap<LocalDate, long[]> table = new TreeMap<>();
        for (Dyads.Count count : counts) {
            long[] row = table.computeIfAbsent(count.period(), k -> new long[6]);
            Integer quad = count.quad();
            if (quad != null) {
                row[HAPPENED.contains(count.state()) ? quad - 1 : 4] += count.events();
            }
        }
        for (Dyads.Coverage covered : coverage) {
            table.computeIfAbsent(covered.period(), k -> new long[6])[5] += covered.reports();
        }
        List<Bar> bars = new ArrayList<>();
        if (!table.isEmpty()) {
            LocalDate period = table.lastKey();
            for (int i = 0; i < MOST_BARS && !period.isBefore(table.firstKey()); i++) {
                long[] row = table.getOrDefault(period, new long[6]);
                bars.add(0, new Bar(period, label(period, unit), row[0], row[1], row[2], row[3], row[4], row[5]));
                period = before(period, unit);
            }
        }
        long most = bars.stream()
                .mapToLong(bar -> Math.max(Math.max(bar.cooperation(), bar.conflict()), bar.claimed()))
                .max()
                .orElse(1);
        return new DyadChart(
                bars, Math.max(1, bars.size()) * BAR, 2 * HALF + COVERAGE + 6, HALF, (HALF - 8.0) / Math.max(1, most));
    }

    private static final List<String> HAPPENED = List.of("under way", "occurred", "assessed");

    /** The rectangles of one bar. */
    public List<Box> boxes(int index) {
        Bar bar = bars.get(index);
        int x = index * BAR + 2;
        int wide = BAR - 4;
        List<Box> boxes = new ArrayList<>();
        double top = zero;
        for (Map.Entry<String, Long> part : List.of(
                Map.entry("material-coop", bar.materialCooperation()), Map.entry("verbal-coop", bar.verbalCooperation()))) {
            double tall = part.getValue() * unit;
            top -= tall;
            add(boxes, new Box(x, top, wide, tall, part.getKey()));
        }
        double bottom = zero;
        for (Map.Entry<String, Long> part : List.of(
                Map.entry("material-conf", bar.materialConflict()), Map.entry("verbal-conf", bar.verbalConflict()))) {
            double tall = part.getValue() * unit;
            add(boxes, new Box(x, bottom, wide, tall, part.getKey()));
            bottom += tall;
        }
        add(boxes, new Box(x + wide / 2 - 2, zero - bar.claimed() * unit, 4, bar.claimed() * unit, "claimed"));
        double reports = Math.min(COVERAGE - 4.0, bar.reports() * 3.0);
        add(boxes, new Box(x, height - reports, wide, reports, "coverage"));
        return boxes;
    }

    public int x(int index) {
        return index * BAR;
    }

    public int barWidth() {
        return BAR;
    }

    private static void add(List<Box> boxes, Box box) {
        if (box.height() > 0) {
            boxes.add(box);
        }
    }

    private static LocalDate before(LocalDate period, Dyads.Unit unit) {
        return switch (unit) {
            case DAY -> period.minusDays(1);
            case WEEK -> period.minusWeeks(1);
            case MONTH -> period.minusMonths(1);
            case YEAR -> period.minusYears(1);
        };
    }

    private static String label(LocalDate period, Dyads.Unit unit) {
        String day = period.toString();
        return switch (unit) {
            case DAY, WEEK -> day;
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
        };
    }
}
