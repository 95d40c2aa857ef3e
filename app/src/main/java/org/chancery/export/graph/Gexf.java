package org.chancery.export.graph;

import java.io.IOException;
import java.io.Writer;
import org.chancery.export.EventWriter;
import org.chancery.export.Xml;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/** The network of actors as GEXF 1.3 (gexf.net), which Gephi reads; an edge weighs as many as its events are. */
public final class Gexf implements EventWriter {

    private static final String[][] NODE = {
        {"country", "string"}, {"sector", "string"}, {"code", "string"}, {"taking_part", "long"}
    };
    private static final String[][] EDGE = {
        {"cooperation", "long"}, {"conflict", "long"}, {"claimed", "long"}, {"goldstein", "double"}
    };

    private final Writer out;
    private final ActorGraph graph = new ActorGraph();

    public Gexf(Writer out) {
        this.out = out;
    }

    @Override
    public boolean write(StoredEvent event) {
        return graph.add(event);
    }

    @Override
    public void end() throws IOException {
        Xml xml = new Xml(out);
        xml.open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
        xml.open("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
        attributes(xml, "node", NODE);
        attributes(xml, "edge", EDGE);
        xml.open("nodes");
        for (ActorGraph.Node node : graph.nodes()) {
            xml.open("node", "id", node.actor().id(), "label", node.actor().name())
                    .open("attvalues");
            value(xml, "country", node.actor().country());
            value(xml, "sector", node.actor().sector());
            value(xml, "code", node.actor().code());
            value(xml, "taking_part", node.events());
            xml.close().close();
        }
        xml.close().open("edges");
        int number = 0;
        for (ActorGraph.Edge edge : graph.edges()) {
            xml.open(
                            "edge",
                            "id",
                            number++,
                            "source",
                            edge.source(),
                            "target",
                            edge.target(),
                            "type",
                            edge.directed() ? "directed" : "undirected",
                            "weight",
                            edge.events(),
                            "start",
                            edge.first(),
                            "end",
                            edge.last())
                    .open("attvalues");
            value(xml, "cooperation", edge.cooperation());
            value(xml, "conflict", edge.conflict());
            value(xml, "claimed", edge.claimed());
            value(xml, "goldstein", edge.goldstein());
            xml.close().close();
        }
        xml.end();
        out.flush();
    }

    private static void attributes(Xml xml, String of, String[][] attributes) throws IOException {
        xml.open("attributes", "class", of);
        for (String[] attribute : attributes) {
            xml.open("attribute", "id", attribute[0], "title", attribute[0], "type", attribute[1])
                    .close();
        }
        xml.close();
    }

    private static void value(Xml xml, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            xml.open("attvalue", "for", name, "value", value).close();
        }
    }
}
