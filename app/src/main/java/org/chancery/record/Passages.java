package org.chancery.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.text.CodePoints;
import org.chancery.text.Span;

/** Reads the passages that events rest on, for many events at once. */
public final class Passages {

    private static final int NEIGHBOURHOOD = 32;

    private final Sql sql;

    Passages(Sql sql) {
        this.sql = sql;
    }

    private record Spot(String event, String mention, String report, Span evidence, String modality) {}

    private record Source(StoredReport report, CodePoints points) {}

    /** By event; each event's passages by day of report, then by report, then by place in it. */
    public Map<String, List<Passage>> of(List<String> events) {
        if (events.isEmpty()) {
            return Map.of();
        }
        Map<String, String> eventOf = new HashMap<>();
        sql.list(
                "SELECT mention, event FROM event_mention WHERE event IN " + named(events),
                row -> eventOf.put(row.getString(1), row.getString(2)));
        List<Spot> spots = sql.list(
                "SELECT id, report, evidence_start, evidence_end, modality FROM mention WHERE id IN "
                        + named(List.copyOf(eventOf.keySet())),
                row -> spot(row, eventOf));
        Map<String, Source> sources = new HashMap<>();
        sql.list(
                "SELECT " + Reports.COLUMNS
                        + " FROM report r LEFT JOIN report_story s ON s.report = r.id WHERE r.id IN "
                        + named(spots.stream().map(Spot::report).distinct().toList()),
                row -> {
                    StoredReport report = Reports.read(row);
                    return sources.put(report.id(), new Source(report, CodePoints.of(report.text())));
                });
        Map<String, List<Passage>> passages = new HashMap<>();
        for (Spot spot : spots) {
            Source source = sources.get(spot.report());
            if (source != null) {
                passages.computeIfAbsent(spot.event(), event -> new ArrayList<>())
                        .add(passage(spot, source));
            }
        }
        passages.values()
                .forEach(list -> list.sort(
                        Comparator.comparing(Passage::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                                .thenComparing(Passage::report)
                                .thenComparingInt(Passage::start)
                                .thenComparing(Passage::mention)));
        return passages;
    }

    /** Ids of this record, as a list of SQL. */
    private static String named(List<String> ids) {
        return ids.stream().map(id -> "'" + id.replace("'", "''") + "'").collect(Collectors.joining(", ", "(", ")"));
    }

    private static Spot spot(ResultSet row, Map<String, String> eventOf) throws SQLException {
        String mention = row.getString(1);
        return new Spot(
                eventOf.getOrDefault(mention, ""),
                mention,
                row.getString(2),
                new Span(row.getInt(3), row.getInt(4)),
                row.getString(5));
    }

    private static Passage passage(Spot spot, Source source) {
        StoredReport report = source.report();
        String text = report.text();
        int start = source.points().fromUtf16(spot.evidence().start());
        int end = source.points().fromUtf16(spot.evidence().end());
        int from = source.points().toUtf16(Math.max(0, start - NEIGHBOURHOOD));
        int to = source.points().toUtf16(Math.min(text.codePointCount(0, text.length()), end + NEIGHBOURHOOD));
        return new Passage(
                spot.event(),
                spot.mention(),
                spot.modality(),
                report.id(),
                report.title(),
                report.publisher(),
                report.anchor(),
                report.url(),
                report.authors(),
                spot.evidence().in(text),
                text.substring(from, spot.evidence().start()),
                text.substring(spot.evidence().end(), to),
                start,
                end);
    }
}
