package org.chancery.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.chancery.view.Wording;

/**
 * A network drawn: lines under circles. Cooperation and conflict of one pair bow to either side of each other.
 *
 * @param circles by name, which is the order that the keyboard goes through them
 */
public record NetworkPicture(double height, boolean named, List<Circle> circles, List<Line> lines) {

    /** Of every network. */
    public static final double WIDTH = 1080;

    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_CODE = 4;

    public NetworkPicture {
        circles = List.copyOf(circles);
        lines = List.copyOf(lines);
    }

    /** @param beneath whether the label stands beneath the circle, as names do; codes stand in it */
    public record Circle(
            String id, String label, String title, String href, double x, double y, double radius, boolean beneath) {

        /** The line that the label stands on. */
        public double labelAt() {
            return beneath ? y + radius + 12 : y + 4;
        }
    }

    /** @param sign {@code coop} or {@code conf} */
    public record Line(String one, String other, String sign, String title, String href, String path, double width) {}

    /**
     * @param whole the network of the whole time, whose places hold in every part of it
     * @param page the address, for the time that links go on with
     */
    static NetworkPicture of(NetworkGraph graph, NetworkGraph whole, NetworkGraph.Between between, Address page) {
        boolean named = between == NetworkGraph.Between.ACTORS;
        int nodes = Math.max(graph.nodes().size(), whole.nodes().size());
        double height = named ? Math.max(360, Math.min(900, 140 + nodes * 11.0)) : nodes > 50 ? 620 : 480;
        double apart = Math.min(named ? 84 : 96, 0.72 * Math.sqrt(WIDTH * height / Math.max(1, nodes)));
        NetworkLayout layout = new NetworkLayout(WIDTH, height, named ? 62 : 34, apart);
        Map<String, NetworkLayout.Point> places = layout.of(whole);
        if (graph != whole) {
            places = layout.more(places, graph);
        }
        List<Circle> circles = new ArrayList<>();
        for (NetworkGraph.Node node : graph.nodes().values()) {
            NetworkLayout.Point at = at(places, node.id());
            double radius = (named ? 6 : 15) + Math.min(named ? 10 : 12, Math.sqrt(node.events()));
            circles.add(new Circle(
                    node.id(),
                    cut(node.name()),
                    Wording.asked(node.name()) + (node.code().isEmpty() ? "" : ", " + node.code()) + ": "
                            + node.events() + " events",
                    node.href(),
                    at.x(),
                    at.y(),
                    Math.round(radius * 10) / 10.0,
                    named || node.name().length() > LONGEST_CODE));
        }
        circles.sort(Comparator.comparing(Circle::label).thenComparing(Circle::id));
        List<Line> lines = new ArrayList<>();
        for (NetworkGraph.Edge edge : graph.edges()) {
            boolean both = edge.cooperation() > 0 && edge.conflict() > 0;
            add(lines, graph, edge, "coop", edge.cooperation(), both ? 1 : 0, places, page);
            add(lines, graph, edge, "conf", edge.conflict(), both ? -1 : 0, places, page);
        }
        return new NetworkPicture(height, named, circles, lines);
    }

    private static void add(
            List<Line> lines,
            NetworkGraph graph,
            NetworkGraph.Edge edge,
            String sign,
            long count,
            int side,
            Map<String, NetworkLayout.Point> places,
            Address page) {
        NetworkGraph.Node one = graph.nodes().get(edge.one());
        NetworkGraph.Node other = graph.nodes().get(edge.other());
        if (count == 0 || one == null || other == null) {
            return;
        }
        lines.add(new Line(
                one.id(),
                other.id(),
                sign,
                one.name() + " and " + other.name() + ": " + count
                        + (sign.equals("coop") ? " cooperative" : " conflictual"),
                link(edge, page).toString(),
                path(at(places, one.id()), at(places, other.id()), side),
                Math.round((1.2 + Math.min(9, Math.sqrt(count))) * 10) / 10.0));
    }

    /** The page of two nodes, in the time that the network shows. */
    public static Address link(NetworkGraph.Edge edge, Address page) {
        return Address.of(Dyad.path(edge.one(), edge.other()))
                .with("since", page.get("since"))
                .with("until", page.get("until"))
                .with("as-of", page.get("as-of"));
    }

    private static String path(NetworkLayout.Point from, NetworkLayout.Point to, int side) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.max(1, Math.hypot(dx, dy));
        double bow = side * Math.min(22, length / 5) * 2;
        long x = Math.round((from.x() + to.x()) / 2 - dy / length * bow);
        long y = Math.round((from.y() + to.y()) / 2 + dx / length * bow);
        String start = "M" + from.x() + " " + from.y();
        return side == 0
                ? start + "L" + to.x() + " " + to.y()
                : start + "Q" + x + " " + y + " " + to.x() + " " + to.y();
    }

    private static NetworkLayout.Point at(Map<String, NetworkLayout.Point> places, String id) {
        return places.getOrDefault(id, new NetworkLayout.Point(WIDTH / 2, WIDTH / 4));
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1))
                                .strip() + "…";
    }
}
