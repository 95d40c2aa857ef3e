package org.chancery.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.record.Grain;
import org.chancery.record.Timelines;

/** Lays lanes, signs and columns out along an axis. */
final class TimelineDrawing {

    private static final Set<String> DEFINITE = Set.of("day", "range");
    private static final double SIZE = 4.6;
    private static final double ROW = 15;
    private static final double PAD = 7;
    private static final int MOST_ROWS = 8;
    private static final double COLUMNS = 46;

    private final TimeAxis axis;
    private final Address page;
    private final Timelines.Lanes kind;

    /** @param page the address that a column's link narrows */
    TimelineDrawing(TimeAxis axis, Address page, Timelines.Lanes kind) {
        this.axis = axis;
        this.page = page;
        this.kind = kind;
    }

    /** Event by event; null where a lane holds more than can be told apart. */
    TimelinePicture signs(List<Timelines.Lane> lanes, int folded, List<Timelines.Mark> marks) {
        Map<String, List<Timelines.Mark>> byLane = new HashMap<>();
        marks.forEach(mark ->
                byLane.computeIfAbsent(mark.lane(), l -> new ArrayList<>()).add(mark));
        TimelinePicture.Stack stack = new TimelinePicture.Stack();
        for (Timelines.Lane lane : lanes) {
            List<Timelines.Mark> held = byLane.getOrDefault(lane.name(), List.of());
            List<Double> rows = new ArrayList<>();
            List<TimelinePicture.Sign> signs = new ArrayList<>();
            for (Timelines.Mark mark : held) {
                signs.add(sign(mark, stack.y(), rows));
            }
            stack.add(
                    lane.name(),
                    narrowed(lane.name()).toString(),
                    lane.events(),
                    Math.max(1, Math.min(MOST_ROWS, rows.size())) * ROW + PAD,
                    signs,
                    List.of());
        }
        return new TimelinePicture(axis, stack.lanes(), stack.y(), folded, false, 0);
    }

    private TimelinePicture.Sign sign(Timelines.Mark mark, double top, List<Double> rows) {
        double start = Math.max(axis.left(), axis.x(mark.start()));
        double end = Math.min(axis.right(), axis.end(mark.end()));
        boolean stretch = !mark.start().equals(mark.end()) && end - start > 2 * SIZE;
        boolean vague = mark.dated() && stretch && !DEFINITE.contains(String.valueOf(mark.precision()));
        double middle = (start + end) / 2;
        double from = stretch ? start : middle - SIZE;
        double to = stretch ? end : middle + SIZE;
        double y = top + PAD / 2 + row(rows, from, to + 2) * ROW + ROW / 2;
        return new TimelinePicture.Sign(
                "/event/" + mark.event(),
                title(mark),
                new Glyph(
                        stretch && !vague ? start + SIZE + 1 : middle, y, SIZE, quad(mark), Shown.group(mark.state())),
                start,
                stretch ? end - start : 0,
                vague);
    }

    /** The first row that is free from {@code from} on; the last one takes what no row has room for. */
    private static int row(List<Double> rows, double from, double to) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) <= from) {
                rows.set(i, to);
                return i;
            }
        }
        if (rows.size() < MOST_ROWS) {
            rows.add(to);
            return rows.size() - 1;
        }
        rows.set(MOST_ROWS - 1, Math.max(to, rows.get(MOST_ROWS - 1)));
        return MOST_ROWS - 1;
    }

    /** Counts by period, stacked by state. */
    TimelinePicture columns(List<Timelines.Lane> lanes, int folded, List<Timelines.Bin> bins, Grain grain) {
        Map<String, Map<LocalDate, Map<String, Long>>> counts = new HashMap<>();
        for (Timelines.Bin bin : bins) {
            counts.computeIfAbsent(bin.lane(), l -> new TreeMap<>())
                    .computeIfAbsent(bin.period(), p -> new LinkedHashMap<>())
                    .merge(Shown.group(bin.state()), bin.events(), Long::sum);
        }
        long most = 1;
        for (Timelines.Lane lane : lanes) {
            for (Map<String, Long> states :
                    counts.getOrDefault(lane.name(), Map.of()).values()) {
                most = Math.max(
                        most,
                        states.values().stream().mapToLong(Long::longValue).sum());
            }
        }
        TimelinePicture.Stack stack = new TimelinePicture.Stack();
        for (Timelines.Lane lane : lanes) {
            List<TimelinePicture.Column> columns = new ArrayList<>();
            double line = stack.y() + COLUMNS - 2;
            for (Map.Entry<LocalDate, Map<String, Long>> period :
                    counts.getOrDefault(lane.name(), Map.of()).entrySet()) {
                columns.add(column(lane.name(), period.getKey(), period.getValue(), grain, line, most));
            }
            stack.add(lane.name(), narrowed(lane.name()).toString(), lane.events(), COLUMNS, List.of(), columns);
        }
        return new TimelinePicture(axis, stack.lanes(), stack.y(), folded, true, most);
    }

    private TimelinePicture.Column column(
            String lane, LocalDate start, Map<String, Long> states, Grain grain, double line, long most) {
        LocalDate end = grain.next(start).minusDays(1);
        double left = Math.max(axis.left(), axis.x(start));
        double width = Math.max(1.5, Math.min(axis.right(), axis.end(end)) - left - 1);
        double y = line;
        List<TimelinePicture.Part> parts = new ArrayList<>();
        StringBuilder title = new StringBuilder(lane + ", " + TimeAxis.name(start, grain) + ":");
        for (String state : Shown.GROUPS) {
            Long events = states.get(state);
            if (events != null) {
                double height = Math.max(1, events * (COLUMNS - 8) / most);
                y -= height;
                parts.add(new TimelinePicture.Part(left, y, width, height, state));
                title.append(' ').append(events).append(' ').append(state);
            }
        }
        Address link = narrowed(lane).with("since", start).with("until", end).without("from", "to", "unit");
        return new TimelinePicture.Column(link.toString(), title.toString(), parts);
    }

    private Address narrowed(String lane) {
        String parameter = switch (kind) {
            case TYPE -> "type";
            case ACTOR -> "actor";
            case DYAD -> "dyad";
        };
        return page.with(parameter, lane);
    }

    private static String quad(Timelines.Mark mark) {
        return Shown.quadClass(mark.quad());
    }

    private static String title(Timelines.Mark mark) {
        String day = mark.start().equals(mark.end()) ? mark.start().toString() : mark.start() + " to " + mark.end();
        return (mark.dated() ? day : "reported " + day) + " · " + mark.type()
                + (mark.mode() == null ? "" : "/" + mark.mode()) + " · " + mark.source()
                + (mark.target().isEmpty() ? "" : " → " + mark.target()) + " · " + mark.state();
    }
}
