package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.chancery.export.EventJson;
import org.chancery.record.Actors;
import org.chancery.record.Days;
import org.chancery.record.DiplomaticRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery who}: the actors of a record with the names and offices that the reports give them. */
@Command(
        name = "who",
        mixinStandardHelpOptions = true,
        description =
                "Lists the actors of the record; for a few, their other names and the offices that reports give them.",
        footer = {
            "",
            "Examples:",
            "  chancery who",
            "  chancery who Lavrov",
            "  chancery who PRK",
            "  chancery who Lavrov --as-of 2023"
        })
final class WhoCommand extends RecordVerb {

    private static final int FEW = 5;

    @Parameters(arity = "0..1", paramLabel = "ACTOR", description = "Part of a name, country code or actor code.")
    private @Nullable String query;

    @Option(names = "--limit", paramLabel = "N", description = "Most actors (default: 40).")
    private int limit = 40;

    @Option(names = "--json", description = "One JSON object a line, with names and offices.")
    private boolean json;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Offices by the reports up to that day; the last one is the office that he held by then.")
    private @Nullable String asOf;

    @Override
    public Integer call() {
        try (DiplomaticRecord record = read()) {
            List<Actors.Entry> entries = record.actors().find(query, limit);
            if (json) {
                entries.forEach(entry -> out().println(EventJson.line(json(record, entry))));
            } else if (entries.isEmpty()) {
                out().println("No such actor. Try a part of a name, or a country code such as PRK.");
            } else {
                TextTable table = new TextTable("ACTOR", "COUNTRY", "SECTOR", "CODE", "EVENTS", "PHRASES");
                for (Actors.Entry entry : entries) {
                    table.add(
                            entry.actor().name(),
                            orDash(entry.actor().country()),
                            orDash(entry.actor().sector()),
                            orDash(entry.actor().code()),
                            Long.toString(entry.events()),
                            Long.toString(entry.phrases()));
                }
                table.print(out(), style(), Terminal.width());
                if (query != null && entries.size() <= FEW) {
                    entries.forEach(entry -> details(record, entry));
                }
            }
            out().flush();
        }
        return 0;
    }

    private void details(DiplomaticRecord record, Actors.Entry entry) {
        out().println();
        out().println(style().bold(TextTable.clean(entry.actor().name())) + "  "
                + style().dim(entry.actor().id()));
        List<Actors.Alias> aliases = record.actors().aliases(entry.actor().id());
        if (!aliases.isEmpty()) {
            out().println("  called "
                    + TextTable.clean(String.join(
                            ", ",
                            aliases.stream()
                                    .limit(12)
                                    .map(alias -> "“" + alias.phrase() + "” (" + alias.times() + ")")
                                    .toList())));
        }
        for (Actors.Office office : record.actors().offices(entry.actor().id(), day())) {
            out().println("  " + TextTable.clean(office.role()) + ", by reports of " + day(office.firstSeen())
                    + (office.lastSeen() == null || office.lastSeen().equals(office.firstSeen())
                            ? ""
                            : " to " + day(office.lastSeen()))
                    + style().dim("  first in " + office.report() + ": “" + TextTable.clean(office.quote()) + "”"));
        }
    }

    private ObjectNode json(DiplomaticRecord record, Actors.Entry entry) {
        ObjectNode node = EventJson.object()
                .put("id", entry.actor().id())
                .put("name", entry.actor().name())
                .put("country", entry.actor().country())
                .put("sector", entry.actor().sector())
                .put("code", entry.actor().code())
                .put("wikidata", entry.wikidata())
                .put("events", entry.events())
                .put("phrases", entry.phrases());
        ArrayNode aliases = node.putArray("aliases");
        record.actors()
                .aliases(entry.actor().id())
                .forEach(alias ->
                        aliases.addObject().put("phrase", alias.phrase()).put("times", alias.times()));
        ArrayNode offices = node.putArray("offices");
        record.actors()
                .offices(entry.actor().id(), day())
                .forEach(office -> offices.addObject()
                        .put("role", office.role())
                        .put(
                                "first_seen",
                                office.firstSeen() == null
                                        ? null
                                        : office.firstSeen().toString())
                        .put(
                                "last_seen",
                                office.lastSeen() == null
                                        ? null
                                        : office.lastSeen().toString())
                        .put("report", office.report())
                        .put("phrase", office.quote()));
        return node;
    }

    private @Nullable LocalDate day() {
        return asOf == null ? null : Days.last(asOf);
    }

    private static String orDash(@Nullable String value) {
        return value == null ? "-" : value;
    }
}
