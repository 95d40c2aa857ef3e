package org.chancery.export.graph;

import java.io.IOException;
import java.io.Writer;
import org.chancery.export.EventWriter;
import org.chancery.export.Xml;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/** The network of actors as GraphML (graphml.graphdrawing.org). */
public final class GraphMl implements EventWriter {

    private static final String[][] KEYS = {
        {"name", "node", "string"},
        {"country", "node", "string"},
        {"sector", "node", "string"},
        {"code", "node", "string"},
        {"taking_part", "node", "long"},
        {"events", "edge", "long"},
        {"cooperation", "edge", "long"},
        {"conflict", "edge", "long"},
        {"claimed", "edge", "long"},
        {"goldstein", "edge", "double"},
        {"first", "edge", "string"},
        {"last", "edge", "string"},
    };

    private final Writer out;
    private final ActorGraph graph = new ActorGraph();

    public GraphMl(Writer out) {
        this.out = out;
    }

    @Override
    public boolean write(StoredEvent event) {
        return graph.add(event);
    }

    @Override
    public void end() throws IOException {
        Xml xml = new Xml(out);
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        for (String[] key : KEYS) {
            xml.open("key", "id", key[0], "for", key[1], "attr.name", key[0], "attr.type", key[2])
                    .close();
        }
        xml.open("graph", "id", "actors", "edgedefault", "directed");
        for (ActorGraph.Node node : graph.nodes()) {
            xml.open("node", "id", node.actor().id());
            data(xml, "name", node.actor().name());
            data(xml, "country", node.actor().country());
            data(xml, "sector", node.actor().sector());
            data(xml, "code", node.actor().code());
            data(xml, "taking_part", node.events());
            xml.close();
        }
        for (ActorGraph.Edge edge : graph.edges()) {
            xml.open(
                    "edge",
                    "source",
                    edge.source(),
                    "target",
                    edge.target(),
                    "directed",
                    edge.directed() ? null : "false");
            data(xml, "events", edge.events());
            data(xml, "cooperation", edge.cooperation());
            data(xml, "conflict", edge.conflict());
            data(xml, "claimed", edge.claimed());
            data(xml, "goldstein", edge.goldstein());
            data(xml, "first", edge.first());
            data(xml, "last", edge.last());
            xml.close();
        }
        xml.end();
        out.flush();
    }

    private static void data(Xml xml, String key, @Nullable Object value) throws IOException {
        if (value != null) {
            xml.open("data", "key", key).text(value.toString()).close();
        }
    }
}
