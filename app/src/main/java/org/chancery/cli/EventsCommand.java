package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.chancery.export.Csv;
import org.chancery.export.EventJson;
import org.chancery.export.EventTable;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredEvent;
import org.chancery.view.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code chancery events}: the events of a record as a list. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Lists events, filtered, as a table or as data.",
        footer = {
            "",
            "Examples:",
            "  chancery events --dyad RUS-PRK --since 2024",
            "  chancery events --type CONSULT/visit --state planned",
            "  chancery events --source Putin --format csv > putin.csv"
        })
final class EventsCommand extends RecordVerb {

    enum Format {
        TABLE,
        CSV,
        JSON,
        JSONL
    }

    @Mixin
    private EventOptions options = new EventOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "table, csv, json or jsonl (default: table).")
    private Format format = Format.TABLE;

    @Option(names = "--json", description = "Short for --format json.")
    private boolean json;

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read()) {
            print(options.find(record), json ? Format.JSON : format);
        }
        return 0;
    }

    private void print(List<StoredEvent> events, Format as) {
        PrintWriter out = out();
        switch (as) {
            case TABLE -> table(events);
            case CSV -> {
                out.print(Csv.line(EventTable.header()));
                events.forEach(event -> out.print(Csv.line(EventTable.row(event))));
            }
            case JSONL -> events.forEach(event -> out.println(EventJson.line(EventJson.event(event))));
            case JSON -> {
                ObjectNode all = EventJson.object();
                ArrayNode array = all.putArray("events");
                events.forEach(event -> array.add(EventJson.event(event)));
                out.println(EventJson.pretty(all));
            }
        }
        out.flush();
    }

    private void table(List<StoredEvent> events) {
        if (events.isEmpty()) {
            out().println("No event fits. Try fewer filters, or: chancery actors");
            return;
        }
        TextTable table = new TextTable("DATE", "BETWEEN", "EVENT", "STATE", "TYPE", "BY", "ID");
        for (StoredEvent event : events) {
            String target = Wording.countries(event.target());
            table.add(
                    dateOf(event),
                    Wording.countries(event.source()) + (event.target().isEmpty() ? "" : "→" + target),
                    Wording.headline(event),
                    event.state() + (event.background() ? ", history" : ""),
                    event.type().toLowerCase(Locale.ROOT),
                    Integer.toString(event.witnesses()),
                    event.id().substring(0, 10));
        }
        table.print(out(), style(), Terminal.width());
        if (!Terminal.quiet(spec())) {
            out().println(
                            style().dim(
                                            events.size()
                                                    + " events; a date in [ ] is that of the first report that tells it so; BY counts independent sources. More: chancery show ID"));
        }
    }
}
