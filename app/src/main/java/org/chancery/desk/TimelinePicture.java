package org.chancery.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * A chronology drawn in lanes: event by event where there are few, else counts by period as stacked columns.
 *
 * @param lanes from the top
 * @param height of the lanes together
 * @param folded lanes that are not drawn
 * @param counted whether counts are drawn rather than events
 * @param most the highest column, in events; 0 where events are drawn
 */
public record TimelinePicture(TimeAxis axis, List<Lane> lanes, double height, int folded, boolean counted, long most) {

    public TimelinePicture {
        lanes = List.copyOf(lanes);
    }

    /** One lane with its signs and columns. */
    public record Lane(
            String name, String href, long events, double y, double height, List<Sign> signs, List<Column> columns) {
        public Lane {
            signs = List.copyOf(signs);
            columns = List.copyOf(columns);
        }
    }

    /**
     * One event.
     *
     * @param bar the stretch that it fills, or may lie in; of no width for a day
     * @param vague whether the stretch only bounds when it was, so that its ends fade
     */
    public record Sign(String href, String title, Glyph glyph, double bar, double width, boolean vague) {}

    /** The events of one period in one lane, from the line upwards. */
    public record Column(String href, String title, List<Part> parts) {
        public Column {
            parts = List.copyOf(parts);
        }
    }

    /** The events of one state. */
    public record Part(double x, double y, double width, double height, String state) {}

    /** The whole picture: lanes, and the scale beneath. */
    public double total() {
        return height + 26;
    }

    /** Collects lanes from the top down. */
    static final class Stack {
        private final List<Lane> lanes = new ArrayList<>();
        private double y;

        void add(String name, String href, long events, double height, List<Sign> signs, List<Column> columns) {
            lanes.add(new Lane(name, href, events, y, height, signs, columns));
            y += height;
        }

        double y() {
            return y;
        }

        List<Lane> lanes() {
            return lanes;
        }
    }
}
