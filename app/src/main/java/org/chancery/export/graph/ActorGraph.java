package org.chancery.export.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Actors and what lies between them, counted from events. An edge leads from who acts to whom it is done to; where an
 * event has no target, its sources act together and the edges between them have no direction. Memory grows with the
 * number of actors and pairs, not of events.
 */
public final class ActorGraph {

    private static final String NO_DIRECTION = "~";

    private final Map<String, Node> nodes = new TreeMap<>();
    private final Map<String, Edge> edges = new TreeMap<>();

    /** An actor and in how many events it takes part. */
    public static final class Node {
        private final StoredActor actor;
        private long events;

        private Node(StoredActor actor) {
            this.actor = actor;
        }

        public StoredActor actor() {
            return actor;
        }

        public long events() {
            return events;
        }
    }

    /** All events of one direction between two actors. */
    public static final class Edge {
        private final String source;
        private final String target;
        private final boolean directed;
        private long events;
        private long cooperation;
        private long conflict;
        private long claimed;
        private double goldstein;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        private Edge(String source, String target, boolean directed) {
            this.source = source;
            this.target = target;
            this.directed = directed;
        }

        /** Id of the actor that it leads from. */
        public String source() {
            return source;
        }

        public String target() {
            return target;
        }

        public boolean directed() {
            return directed;
        }

        /** All events, whatever became of them. */
        public long events() {
            return events;
        }

        /** Cooperative events that happened. */
        public long cooperation() {
            return cooperation;
        }

        /** Conflictual events that happened. */
        public long conflict() {
            return conflict;
        }

        /** Events that are planned, alleged, denied or taken back. */
        public long claimed() {
            return claimed;
        }

        /** Sum of the Goldstein scores of what happened. */
        public double goldstein() {
            return goldstein;
        }

        public @Nullable LocalDate first() {
            return first;
        }

        public @Nullable LocalDate last() {
            return last;
        }

        private void count(StoredEvent event) {
            events++;
            Integer quad = event.quad();
            if (!event.happened()) {
                claimed++;
            } else if (quad != null) {
                if (quad <= 2) {
                    cooperation++;
                } else {
                    conflict++;
                }
                goldstein += event.goldstein() == null ? 0 : event.goldstein();
            }
            LocalDate day = event.day();
            if (day != null) {
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }
    }

    /** @return whether the event lies between two actors at least */
    public boolean add(StoredEvent event) {
        List<StoredActor> source = event.source();
        List<StoredActor> target = event.target();
        List<StoredActor> all = new ArrayList<>(source);
        all.addAll(target);
        all.stream().map(StoredActor::id).distinct().forEach(id -> {
            StoredActor actor = all.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            nodes.computeIfAbsent(id, key -> new Node(actor)).events++;
        });
        boolean any = false;
        for (int i = 0; i < source.size(); i++) {
            if (target.isEmpty()) {
                for (int j = i + 1; j < source.size(); j++) {
                    any |= between(source.get(i).id(), source.get(j).id(), false, event);
                }
            }
            for (StoredActor other : target) {
                any |= between(source.get(i).id(), other.id(), true, event);
            }
        }
        return any;
    }

    public Collection<Node> nodes() {
        return nodes.values();
    }

    public Collection<Edge> edges() {
        return edges.values();
    }

    private boolean between(String one, String other, boolean directed, StoredEvent event) {
        if (one.equals(other)) {
            return false;
        }
        boolean turned = !directed && one.compareTo(other) > 0;
        String from = turned ? other : one;
        String to = turned ? one : other;
        edges.computeIfAbsent(from + (directed ? ">" : NO_DIRECTION) + to, key -> new Edge(from, to, directed))
                .count(event);
        return true;
    }
}
