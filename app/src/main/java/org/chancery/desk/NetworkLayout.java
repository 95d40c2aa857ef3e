package org.chancery.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the nodes of a network stand: linked ones near each other, none upon another (Fruchterman and Reingold, 1991,
 * without chance: the same network is always drawn the same way).
 */
final class NetworkLayout {

    private static final double WORK = 8_000_000;
    private static final int MOST_ROUNDS = 300;
    private static final int FEWEST_ROUNDS = 30;
    private static final int PARTING_ROUNDS = 60;

    /** How strongly all are drawn to the middle, so that parts without a link do not drift away. */
    private static final double GRAVITY = 0.2;

    private final double width;
    private final double height;
    private final double margin;
    private final double apart;

    /**
     * @param margin that stays free around all
     * @param apart least distance between two nodes, in the same units as the rest
     */
    NetworkLayout(double width, double height, double margin, double apart) {
        this.width = width;
        this.height = height;
        this.margin = margin;
        this.apart = apart;
    }

    /** A place in the picture. */
    record Point(double x, double y) {}

    /** Places for all nodes of a network, by id. */
    Map<String, Point> of(NetworkGraph graph) {
        List<String> ids = new ArrayList<>(new TreeMap<>(graph.nodes()).keySet());
        int n = ids.size();
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            double angle = 2 * Math.PI * i / n;
            x[i] = Math.cos(angle) * height / 2;
            y[i] = Math.sin(angle) * height / 2;
        }
        double ideal = Math.sqrt(height * height / Math.max(1, n));
        int rounds = (int) Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, WORK / Math.max(1, (double) n * n)));
        for (int round = 0; round < rounds; round++) {
            move(graph, ids, x, y, ideal, height / 8 * (1 - (double) round / rounds), height / width);
        }
        stretch(x, width);
        stretch(y, height);
        part(x, y, new boolean[n]);
        return points(ids, x, y);
    }

    /** The same places, and places for nodes that have none yet: each between those that it is linked to. */
    Map<String, Point> more(Map<String, Point> known, NetworkGraph graph) {
        List<String> ids = new ArrayList<>(new TreeMap<>(graph.nodes()).keySet());
        double[] x = new double[ids.size()];
        double[] y = new double[ids.size()];
        boolean[] still = new boolean[ids.size()];
        for (int i = 0; i < ids.size(); i++) {
            Point place = known.get(ids.get(i));
            still[i] = place != null;
            Point taken = place == null ? amid(ids.get(i), known, graph) : place;
            x[i] = taken.x();
            y[i] = taken.y();
        }
        part(x, y, still);
        return points(ids, x, y);
    }

    private Point amid(String id, Map<String, Point> known, NetworkGraph graph) {
        List<Point> near = new ArrayList<>();
        for (NetworkGraph.Edge edge : graph.edges()) {
            String across = edge.one().equals(id) ? edge.other() : edge.other().equals(id) ? edge.one() : "";
            Point place = known.get(across);
            if (place != null) {
                near.add(place);
            }
        }
        return new Point(
                near.stream().mapToDouble(Point::x).average().orElse(width / 2),
                near.stream().mapToDouble(Point::y).average().orElse(height / 2));
    }

    /** @param flat how much wider than high the whole may become, as a share */
    private static void move(
            NetworkGraph graph, List<String> ids, double[] x, double[] y, double ideal, double most, double flat) {
        int n = ids.size();
        double[] dx = new double[n];
        double[] dy = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double a = x[i] - x[j];
                double b = y[i] - y[j];
                double push = ideal * ideal / Math.max(1, a * a + b * b);
                dx[i] += a * push;
                dy[i] += b * push;
                dx[j] -= a * push;
                dy[j] -= b * push;
            }
            dx[i] -= GRAVITY * flat * x[i];
            dy[i] -= GRAVITY / flat * y[i];
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < n; i++) {
            places.put(ids.get(i), i);
        }
        for (NetworkGraph.Edge edge : graph.edges()) {
            Integer i = places.get(edge.one());
            Integer j = places.get(edge.other());
            if (i == null || j == null) {
                continue;
            }
            double a = x[i] - x[j];
            double b = y[i] - y[j];
            double pull = Math.hypot(a, b) / ideal * (1 + Math.log1p(edge.events())) / 4;
            dx[i] -= a * pull;
            dy[i] -= b * pull;
            dx[j] += a * pull;
            dy[j] += b * pull;
        }
        for (int i = 0; i < n; i++) {
            double way = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
            x[i] += dx[i] / way * Math.min(way, most);
            y[i] += dy[i] / way * Math.min(way, most);
        }
    }

    private void stretch(double[] values, double length) {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double room = length - 2 * margin;
        for (int i = 0; i < values.length; i++) {
            values[i] = high - low < 1 ? length / 2 : margin + (values[i] - low) / (high - low) * room;
        }
    }

    /** Pushes apart what stands too near; what must stay where it is does not move. */
    private void part(double[] x, double[] y, boolean[] still) {
        for (int round = 0; round < PARTING_ROUNDS; round++) {
            boolean moved = false;
            for (int i = 0; i < x.length; i++) {
                for (int j = i + 1; j < x.length; j++) {
                    moved |= part(x, y, still, i, j);
                }
            }
            if (!moved) {
                return;
            }
        }
    }

    private boolean part(double[] x, double[] y, boolean[] still, int i, int j) {
        double a = x[i] - x[j];
        double b = y[i] - y[j];
        double distance = Math.hypot(a, b);
        if (distance >= apart || (still[i] && still[j])) {
            return false;
        }
        if (distance < 0.5) {
            a = Math.cos(i);
            b = Math.sin(i);
            distance = 1;
        }
        double step = (apart - distance) / (still[i] || still[j] ? 1 : 2);
        if (!still[i]) {
            x[i] = inside(x[i] + a / distance * step, width);
            y[i] = inside(y[i] + b / distance * step, height);
        }
        if (!still[j]) {
            x[j] = inside(x[j] - a / distance * step, width);
            y[j] = inside(y[j] - b / distance * step, height);
        }
        return true;
    }

    private double inside(double value, double length) {
        return Math.max(margin, Math.min(length - margin, value));
    }

    private static Map<String, Point> points(List<String> ids, double[] x, double[] y) {
        Map<String, Point> points = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            points.put(ids.get(i), new Point(round(x[i]), round(y[i])));
        }
        return points;
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
