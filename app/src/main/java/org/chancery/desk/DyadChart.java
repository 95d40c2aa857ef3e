package org.chancery.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.Grain;
import org.chancery.view.ChangePoint;
import org.chancery.view.DyadIndex;

/**
 * The index of a dyad as bars: cooperation above the line, conflict below, material dark and verbal light; beneath it
 * plans (hollow) and claims (dashed) on a line of their own, and the reports that tell of the two. Drawn on the server,
 * so that it prints and needs no script; the same numbers stand in a table beside it.
 *
 * @param most the highest bar on either side, in events, shared by charts that are compared
 */
public record DyadChart(DyadIndex index, TimeAxis axis, long most) {

    /** Room for the names of the lines and for the scale: nothing is written over bars. */
    static final double LEFT = 112;

    static final double WIDTH = 944;

    private static final double TOP = 18;
    private static final double HALF = 92;
    private static final double CLAIMS = 34;
    private static final double COVERAGE = 30;
    private static final double GAP = 20;

    /** A rectangle of the picture. */
    public record Box(double x, double y, double width, double height, String kind) {}

    /** A height on the left scale. */
    public record Level(double y, long events) {}

    /** The highest bar of an index, in events. */
    static long most(DyadIndex index) {
        return index.periods().stream()
                .mapToLong(p -> Math.max(p.cooperation(), p.conflict()))
                .max()
                .orElse(1);
    }

    public Grain grain() {
        return Grain.valueOf(index.unit().name());
    }

    public double zero() {
        return TOP + HALF;
    }

    /**
     * Where the name of a half stands.
     *
     * @param side −1 above the line, 1 below
     */
    public double middle(int side) {
        return zero() + side * HALF / 2 + 4;
    }

    /** The line that plans and claims stand on. */
    public double claimsLine() {
        return TOP + 2 * HALF + GAP + CLAIMS;
    }

    /** The line that the coverage stands on. */
    public double coverageLine() {
        return claimsLine() + GAP + COVERAGE;
    }

    public double height() {
        return coverageLine() + 22;
    }

    public double width() {
        return axis.right() + 10;
    }

    /** Round numbers of events, above and below the line. */
    public List<Level> levels() {
        long step = 1;
        while (most / step > 4) {
            String digits = Long.toString(step);
            step = digits.startsWith("2") ? step / 2 * 5 : step * 2;
        }
        List<Level> levels = new ArrayList<>();
        levels.add(new Level(zero(), 0));
        for (long at = step; at <= most; at += step) {
            levels.add(new Level(zero() - at * unit(), at));
            levels.add(new Level(zero() + at * unit(), at));
        }
        return levels;
    }

    /** Where a change of level is marked. */
    public double x(ChangePoint change) {
        return axis.x(change.start());
    }

    /** The area that answers a click on a period. */
    public Box area(DyadIndex.Period period) {
        double x = axis.x(period.start());
        return new Box(x, 0, axis.x(grain().next(period.start())) - x, coverageLine(), "area");
    }

    /** The rectangles of one period. */
    public List<Box> boxes(DyadIndex.Period period) {
        double start = axis.x(period.start());
        double room = axis.x(grain().next(period.start())) - start;
        double wide = Math.max(1, room - Math.min(3, room * 0.25));
        double x = start + (room - wide) / 2;
        List<Box> boxes = new ArrayList<>();
        double material = period.materialCooperation() * unit();
        double verbal = period.verbalCooperation() * unit();
        add(boxes, new Box(x, zero() - material, wide, material, "material-coop"));
        add(boxes, new Box(x, zero() - material - verbal, wide, verbal, "verbal-coop"));
        material = period.materialConflict() * unit();
        verbal = period.verbalConflict() * unit();
        add(boxes, new Box(x, zero(), wide, material, "material-conf"));
        add(boxes, new Box(x, zero() + material, wide, verbal, "verbal-conf"));
        double claim = (CLAIMS - 4) / Math.max(1, mostClaims());
        double planned = period.planned() * claim;
        double claimed = period.claimed() * claim;
        add(boxes, new Box(x, claimsLine() - planned, wide, planned, "planned"));
        add(boxes, new Box(x, claimsLine() - planned - claimed, wide, claimed, "claimed"));
        double reports = period.reports() * (COVERAGE - 4) / Math.max(1, mostReports());
        add(boxes, new Box(x, coverageLine() - reports, wide, reports, "coverage"));
        return boxes;
    }

    /** The highest bar of plans and claims together. */
    public long mostClaims() {
        return index.periods().stream()
                .mapToLong(p -> p.planned() + p.claimed())
                .max()
                .orElse(0);
    }

    public long mostReports() {
        return index.periods().stream()
                .mapToLong(DyadIndex.Period::reports)
                .max()
                .orElse(0);
    }

    /** The period as a table names it. */
    public String label(DyadIndex.Period period) {
        return TimeAxis.name(period.start(), grain());
    }

    /** The numbers of a period in words. */
    public String title(DyadIndex.Period period) {
        return label(period) + ": cooperation " + period.cooperation() + ", conflict " + period.conflict()
                + ", planned " + period.planned() + ", claimed " + period.claimed() + ", reports " + period.reports();
    }

    /** The last day of a period, for links to its events. */
    public LocalDate end(DyadIndex.Period period) {
        return grain().next(period.start()).minusDays(1);
    }

    private double unit() {
        return (HALF - 4) / Math.max(1, most);
    }

    private static void add(List<Box> boxes, Box box) {
        if (box.height() > 0) {
            boxes.add(box);
        }
    }
}
