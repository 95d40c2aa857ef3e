package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.export.EventJson;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Dyads;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredActor;
import org.chancery.view.ActorNetwork;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chancery network}: which countries, or which persons and bodies, have to do with which. */
@Command(
        name = "network",
        mixinStandardHelpOptions = true,
        description = "Lists pairs of countries, or of actors, by the number of events that happened between them.",
        footer = {
            "",
            "Examples:",
            "  chancery network --since 2023 --until 2023",
            "  chancery network --by actor --actor PRK --since 2024",
            "  chancery network --json > edges.jsonl"
        })
final class NetworkCommand extends RecordVerb {

    enum Nodes {
        COUNTRY,
        ACTOR
    }

    @Option(
            names = "--by",
            paramLabel = "NODES",
            description = "country, or actor: persons and bodies (default: country).")
    private Nodes by = Nodes.COUNTRY;

    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description = "Only events with this one: country code, actor code or part of a name.")
    private @Nullable String actor;

    @Option(names = "--since", paramLabel = "DAY", description = "First day.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DAY", description = "Last day, inclusive.")
    private @Nullable String until;

    @Option(names = "--as-of", paramLabel = "DAY", description = "As it stood by the reports up to that day.")
    private @Nullable String asOf;

    @Option(names = "--limit", paramLabel = "N", description = "Most pairs (default: 30).")
    private int limit = 30;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read()) {
            if (by == Nodes.ACTOR) {
                actors(ActorNetwork.of(record, filter(), limit));
            } else {
                countries(pairs(record));
            }
            out().flush();
        }
        return 0;
    }

    private EventFilter filter() {
        return EventFilter.builder()
                .one(actor)
                .since(EventOptions.since(since))
                .until(EventOptions.until(until))
                .limit(limit)
                .build()
                .asOf(EventOptions.until(asOf));
    }

    /** Without an actor counts stand ready. */
    private List<Dyads.Pair> pairs(DiplomaticRecord record) {
        return actor == null
                ? record.dyads()
                        .pairs(EventOptions.since(since), EventOptions.until(until), EventOptions.until(asOf), limit)
                : record.dyads().pairs(filter());
    }

    private void countries(List<Dyads.Pair> pairs) {
        TextTable table = new TextTable("ONE", "OTHER", "COOPERATION", "CONFLICT", "EVENTS");
        for (Dyads.Pair pair : pairs) {
            if (json) {
                ObjectNode edge = EventJson.object().put("one", pair.one()).put("other", pair.other());
                out().println(EventJson.line(counts(edge, pair.cooperation(), pair.conflict(), pair.events())));
            } else {
                table.add(
                        pair.one(),
                        pair.other(),
                        Long.toString(pair.cooperation()),
                        Long.toString(pair.conflict()),
                        Long.toString(pair.events()));
            }
        }
        print(table, pairs.isEmpty() ? "" : "its events: chancery events --dyad ONE-OTHER");
    }

    private void actors(ActorNetwork network) {
        Map<String, StoredActor> nodes = new HashMap<>();
        network.nodes().forEach(node -> nodes.put(node.actor().id(), node.actor()));
        TextTable table = new TextTable("ONE", "", "OTHER", "", "COOPERATION", "CONFLICT", "EVENTS", "ID", "ID");
        for (ActorNetwork.Edge edge : network.edges()) {
            StoredActor one = nodes.get(edge.one());
            StoredActor other = nodes.get(edge.other());
            if (one == null || other == null) {
                continue;
            }
            if (json) {
                ObjectNode line = EventJson.object();
                node(line.putObject("one"), one);
                node(line.putObject("other"), other);
                out().println(EventJson.line(counts(line, edge.cooperation(), edge.conflict(), edge.events())));
            } else {
                table.add(
                        one.name(),
                        one.shortCode(),
                        other.name(),
                        other.shortCode(),
                        Long.toString(edge.cooperation()),
                        Long.toString(edge.conflict()),
                        Long.toString(edge.events()),
                        one.id().substring(0, 10),
                        other.id().substring(0, 10));
            }
        }
        print(table, network.edges().isEmpty() ? "" : "who one is, with all its events: chancery who NAME");
    }

    private void print(TextTable table, String how) {
        if (!json) {
            table.print(out(), style(), Terminal.width());
            if (!how.isEmpty()) {
                out().println(style().dim(how));
            }
        }
    }

    private static void node(ObjectNode node, StoredActor actor) {
        node.put("id", actor.id())
                .put("name", actor.name())
                .put("country", actor.country())
                .put("sector", actor.sector());
    }

    private static ObjectNode counts(ObjectNode edge, long cooperation, long conflict, long events) {
        return edge.put("cooperation", cooperation).put("conflict", conflict).put("events", events);
    }
}
