package org.chancery.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredActor;
import org.chancery.record.Ties;

/**
 * Who has to do with whom over a span, person by person and body by body: what the network by country is too coarse for.
 *
 * @param nodes actors of the edges, those of most events first
 * @param edges pairs by number of events that happened between them
 */
public record ActorNetwork(List<Node> nodes, List<Edge> edges) {

    public ActorNetwork {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** @param events of those asked for, how many it takes part in */
    public record Node(StoredActor actor, long events) {}

    /**
     * Two actors with the events between them.
     *
     * @param one id of an actor, the first of the two by id
     * @param other id of the other
     * @param cooperation of the events, verbal and material
     * @param conflict of the events, verbal and material
     */
    public record Edge(String one, String other, long cooperation, long conflict, long events) {}

    /**
     * @param filter the events: their span, perhaps an actor that must take part; history is left out where it says so
     * @param most edges, the weightiest; 0 for all
     */
    public static ActorNetwork of(DiplomaticRecord record, EventFilter filter, int most) {
        List<Ties.Tie> ties = record.ties().between(filter.withLimit(most));
        Set<String> ids = new LinkedHashSet<>();
        for (Ties.Tie tie : ties) {
            ids.add(tie.one().id());
            ids.add(tie.other().id());
        }
        return new ActorNetwork(
                record.ties().parts(filter, ids).stream()
                        .map(part -> new Node(part.actor(), part.events()))
                        .toList(),
                ties.stream()
                        .map(tie -> new Edge(
                                tie.one().id(), tie.other().id(), tie.cooperation(), tie.conflict(), tie.events()))
                        .toList());
    }
}
