package org.chancery.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Dyads;
import org.chancery.view.DyadIndex;

/**
 * The index of a dyad as bars: cooperation above the line, conflict below, verbal light and material dark, plans and
 * claims hollow, coverage as a strip beneath. Drawn on the server, so that it prints and needs no script; the same
 * numbers stand in a table beside it.
 *
 * @param index what is drawn
 * @param unit height of one event, in the picture's own units
 */
public record DyadChart(DyadIndex index, double unit) {

    private static final int BAR = 18;
    private static final int HALF = 90;
    private static final int COVERAGE = 26;

    /** A rectangle of the picture. */
    public record Box(int x, double y, int width, double height, String kind) {}

    static DyadChart of(DyadIndex index) {
        long most = index.periods().stream()
                .mapToLong(p -> Math.max(Math.max(p.cooperation(), p.conflict()), p.planned() + p.claimed()))
                .max()
                .orElse(1);
        return new DyadChart(index, (HALF - 8.0) / Math.max(1, most));
    }

    public int width() {
        return Math.max(1, index.periods().size()) * BAR;
    }

    public int height() {
        return 2 * HALF + COVERAGE + 6;
    }

    public int zero() {
        return HALF;
    }

    /** Where a change of level is marked. */
    public int x(LocalDate start) {
        for (int i = 0; i < index.periods().size(); i++) {
            if (!index.periods().get(i).start().isBefore(start)) {
                return i * BAR;
            }
        }
        return width();
    }

    /** The rectangles of one period. */
    public List<Box> boxes(int number) {
        DyadIndex.Period period = index.periods().get(number);
        int x = number * BAR + 2;
        int wide = BAR - 4;
        List<Box> boxes = new ArrayList<>();
        double material = period.materialCooperation() * unit;
        double verbal = period.verbalCooperation() * unit;
        add(boxes, new Box(x, HALF - material, wide, material, "material-coop"));
        add(boxes, new Box(x, HALF - material - verbal, wide, verbal, "verbal-coop"));
        material = period.materialConflict() * unit;
        verbal = period.verbalConflict() * unit;
        add(boxes, new Box(x, HALF, wide, material, "material-conf"));
        add(boxes, new Box(x, HALF + material, wide, verbal, "verbal-conf"));
        double claims = (period.planned() + period.claimed()) * unit;
        add(boxes, new Box(x + wide / 2 - 2, HALF - claims, 4, claims, "claimed"));
        double reports = Math.min(COVERAGE - 4.0, period.reports() * 3.0);
        add(boxes, new Box(x, height() - reports, wide, reports, "coverage"));
        return boxes;
    }

    /** The period as the axis names it. */
    public String label(DyadIndex.Period period) {
        String day = period.start().toString();
        return switch (index.unit()) {
            case DAY, WEEK -> day;
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
        };
    }

    /** The last day of a period, for links to its events. */
    public LocalDate end(DyadIndex.Period period) {
        LocalDate start = period.start();
        Dyads.Unit length = index.unit();
        return switch (length) {
            case DAY -> start;
            case WEEK -> start.plusDays(6);
            case MONTH -> start.plusMonths(1).minusDays(1);
            case YEAR -> start.plusYears(1).minusDays(1);
        };
    }

    private static void add(List<Box> boxes, Box box) {
        if (box.height() > 0) {
            boxes.add(box);
        }
    }
}
