package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.actor.Actor;
import org.chancery.export.EventJson;
import org.chancery.record.Correction;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredMention;
import org.chancery.record.StoredReport;
import org.chancery.review.Gold;
import org.chancery.text.CodePoints;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code chancery gold export}: judged mentions, pairs, and the reports that they stand in. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes what reviewers decided as JSON Lines.",
        footer = {
            "",
            "Lines are of three kinds, told apart by \"gold\": report (as the filter code reads it), mention (with the",
            "verdict: accept, reject, correct, or contested), pair (two mentions of one event, or of two).",
            "",
            "Examples:",
            "  chancery gold export gold.jsonl",
            "  chancery gold export | grep '\"gold\":\"report\"' | chancery code"
        })
final class GoldExportCommand extends RecordVerb {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "Where to (default: standard output).")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
        try (DiplomaticRecord record = read()) {
            if (file == null) {
                write(record, out());
                out().flush();
                return 0;
            }
            try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                    PrintWriter lines = new PrintWriter(writer)) {
                write(record, lines);
            }
        }
        return 0;
    }

    private static void write(DiplomaticRecord record, PrintWriter lines) {
        Gold gold = Gold.of(record);
        Set<String> reports = new TreeSet<>();
        gold.mentions().forEach(item -> reports.add(item.place().report()));
        gold.pairs().forEach(pair -> {
            reports.add(pair.one().report());
            reports.add(pair.other().report());
        });
        for (String id : reports) {
            lines.print(EventJson.line(report(record.reports().get(id))) + "\n");
        }
        for (Gold.Item item : gold.mentions()) {
            lines.print(EventJson.line(mention(record, item)) + "\n");
        }
        for (Gold.Pair pair : gold.pairs()) {
            lines.print(EventJson.line(pair(record, pair)) + "\n");
        }
    }

    private static ObjectNode report(StoredReport report) {
        return EventJson.object()
                .put("gold", "report")
                .put("id", report.id())
                .put("text", report.text())
                .put("date", report.anchor() == null ? null : report.anchor().toString())
                .put("title", report.title())
                .put("outlet", report.outlet())
                .put("url", report.url());
    }

    private static ObjectNode mention(DiplomaticRecord record, Gold.Item item) {
        ObjectNode line = EventJson.object().put("gold", "mention");
        Decided.Kind verdict = item.verdict();
        line.put("verdict", verdict == null ? "contested" : label(verdict));
        ObjectNode said = line.putObject("verdicts");
        new TreeMap<>(item.verdicts()).forEach((reviewer, kind) -> said.put(reviewer, label(kind)));
        line.put("note", item.note());
        place(line, record, item.place());
        StoredMention stored = record.mentions().find(item.place().mention());
        line.set(
                "coded",
                stored == null
                        ? null
                        : EventJson.mention(stored, record.reports().get(stored.report())));
        line.set("corrected", item.correction() == null ? null : correction(item.correction()));
        return line;
    }

    private static ObjectNode pair(DiplomaticRecord record, Gold.Pair pair) {
        ObjectNode line = EventJson.object().put("gold", "pair").put("same", pair.same());
        line.put("reviewer", pair.reviewer());
        place(line.putObject("one"), record, pair.one());
        place(line.putObject("other"), record, pair.other());
        return line;
    }

    /** Offsets count code points of the report's text, as everywhere outside. */
    private static void place(ObjectNode node, DiplomaticRecord record, Decided.Place place) {
        CodePoints points = CodePoints.of(record.reports().get(place.report()).text());
        node.put("mention", place.mention())
                .put("document", place.report())
                .put("start", points.fromUtf16(place.start()))
                .put("end", points.fromUtf16(place.end()));
    }

    private static ObjectNode correction(Correction correction) {
        ObjectNode node = EventJson.object();
        if (correction.coding() != null) {
            node.put("type", correction.coding().type().name());
            node.put("mode", correction.coding().mode());
            node.put("cameo", correction.coding().cameo());
        }
        if (correction.modality() != null) {
            node.put("modality", correction.modality().label());
        }
        if (correction.when() != null) {
            node.put(
                    "date",
                    correction.when().date() == null
                            ? null
                            : correction.when().date().edtf());
        }
        if (correction.where() != null) {
            node.put(
                    "place",
                    correction.where().spot() == null
                            ? null
                            : correction.where().spot().name());
        }
        if (correction.source() != null) {
            node.set(
                    "source",
                    EventJson.strings(
                            correction.source().stream().map(Actor::name).toList()));
        }
        if (correction.target() != null) {
            node.set(
                    "target",
                    EventJson.strings(
                            correction.target().stream().map(Actor::name).toList()));
        }
        return node;
    }

    private static String label(Decided.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
