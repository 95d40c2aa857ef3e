package org.chancery.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Dyads;
import org.chancery.record.EventFilter;
import org.chancery.view.ActorNetwork;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do with whom in a span: countries, or persons and bodies.
 *
 * @param nodes by id
 * @param edges the weightiest first
 */
public record NetworkGraph(Map<String, Node> nodes, List<Edge> edges) {

    public NetworkGraph {
        nodes = Map.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** What the nodes stand for. */
    public enum Between {
        COUNTRIES,
        ACTORS
    }

    /**
     * @param name as the table gives it
     * @param code country and sector, for an actor; empty for a country
     * @param href the page that tells more
     * @param events between it and others
     */
    public record Node(String id, String name, String code, String href, long events) {}

    /** The events that happened between two nodes, named by their ids. */
    public record Edge(String one, String other, long cooperation, long conflict, long events) {}

    /**
     * @param asOf as it stood by the reports up to that day, or null
     * @param actor a country, organisation or actor that must take part; empty for any
     * @param most edges
     */
    static NetworkGraph of(
            DiplomaticRecord record,
            Between between,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable LocalDate asOf,
            String actor,
            int most) {
        return between == Between.COUNTRIES
                ? countries(record.dyads().pairs(since, until, asOf, actor.isEmpty() ? most : 0).stream()
                        .filter(pair -> actor.isEmpty()
                                || pair.one().equalsIgnoreCase(actor)
                                || pair.other().equalsIgnoreCase(actor))
                        .limit(most)
                        .toList())
                : actors(ActorNetwork.of(
                        record,
                        EventFilter.builder()
                                .one(actor.isEmpty() ? null : actor)
                                .since(since)
                                .until(until)
                                .asOf(asOf)
                                .build(),
                        most));
    }

    private static NetworkGraph countries(List<Dyads.Pair> pairs) {
        Map<String, Long> events = new LinkedHashMap<>();
        List<Edge> edges = new ArrayList<>();
        for (Dyads.Pair pair : pairs) {
            edges.add(new Edge(pair.one(), pair.other(), pair.cooperation(), pair.conflict(), pair.events()));
            events.merge(pair.one(), pair.events(), Long::sum);
            events.merge(pair.other(), pair.events(), Long::sum);
        }
        Map<String, Node> nodes = new LinkedHashMap<>();
        events.forEach((code, count) -> nodes.put(
                code,
                new Node(
                        code, code, "", Address.of("/dyads").with("actor", code).toString(), count)));
        return new NetworkGraph(nodes, edges);
    }

    private static NetworkGraph actors(ActorNetwork network) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        network.nodes()
                .forEach(node -> nodes.put(
                        node.actor().id(),
                        new Node(
                                node.actor().id(),
                                node.actor().name(),
                                node.actor().shortCode(),
                                "/actor/" + node.actor().id(),
                                node.events())));
        return new NetworkGraph(
                nodes,
                network.edges().stream()
                        .filter(edge -> nodes.containsKey(edge.one()) && nodes.containsKey(edge.other()))
                        .map(edge ->
                                new Edge(edge.one(), edge.other(), edge.cooperation(), edge.conflict(), edge.events()))
                        .toList());
    }
}
