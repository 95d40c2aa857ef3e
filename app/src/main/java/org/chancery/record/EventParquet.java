package org.chancery.record;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Copies events into a Parquet file (Zstandard) inside the database, without a value of theirs passing through here: three
 * times as fast as row by row. Lists are joined by {@code ;}; the columns are those of the other tables of events.
 */
public final class EventParquet {

    /** How each column is computed from a row {@code c} of the chronology, whose actors were read into {@code parties}. */
    private static final Map<String, String> COLUMNS = columns();

    private static final String PARTIES = "list_sort(from_json(k.actors, '[{\"ordinal\": \"INTEGER\", \"side\":"
            + " \"VARCHAR\", \"name\": \"VARCHAR\", \"country\": \"VARCHAR\", \"sector\": \"VARCHAR\", \"code\":"
            + " \"VARCHAR\"}]'))";

    private final Sql sql;

    EventParquet(Sql sql) {
        this.sql = sql;
    }

    /** Names of the columns, in order. */
    public static List<String> names() {
        return List.copyOf(COLUMNS.keySet());
    }

    /**
     * Writes all events of a filter, by day, undated ones last; with a limit, the latest.
     *
     * @param columns names, at least one
     * @param target a file that does not exist yet
     * @return how many
     */
    public long write(EventFilter filter, Collection<String> columns, Path target) {
        List<@Nullable Object> values = new ArrayList<>();
        String chosen = Events.chosen(filter, values);
        String selected = columns.stream()
                .map(name -> COLUMNS.get(name) + " AS \"" + name + '"')
                .collect(Collectors.joining(", "));
        String copy = "COPY (SELECT " + selected + " FROM (SELECT k.*, " + PARTIES
                + " AS parties FROM (SELECT c.* FROM "
                + chosen + ") k) c" + Events.ORDER + ") TO '"
                + target.toAbsolutePath().toString().replace("'", "''") + "' (FORMAT PARQUET, COMPRESSION ZSTD)";
        try (PreparedStatement statement = sql.prepare(copy, values.toArray())) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw Sql.failed(e);
        }
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("id", "c.event");
        columns.put("type", "c.type");
        columns.put("mode", "c.mode");
        columns.put("contexts", joined("c.contexts"));
        columns.put("cameo", "c.cameo");
        columns.put("quad", "CAST(c.quad AS BIGINT)");
        columns.put("goldstein", "c.goldstein");
        columns.put("state", "c.state");
        columns.put("background", "c.background");
        columns.put("date_start", dated("c.date_start"));
        columns.put("date_end", dated("c.date_end"));
        columns.put("date_edtf", "c.date_edtf");
        columns.put("date_precision", dated("c.date_precision"));
        for (String side : List.of("source", "target")) {
            columns.put(side + "_names", parties(side, "name"));
            columns.put(side + "_countries", parties(side, "country"));
            columns.put(side + "_sectors", parties(side, "sector"));
            columns.put(side + "_codes", parties(side, "code"));
        }
        columns.put("place", "c.place");
        columns.put("place_country", placed("c.place_country"));
        columns.put("latitude", placed("c.latitude"));
        columns.put("longitude", placed("c.longitude"));
        columns.put("objects", joined("c.objects"));
        columns.put("story", "c.story");
        columns.put("reported_first", "c.reported_first");
        columns.put("reported_last", "c.reported_last");
        columns.put("mentions", "CAST(c.mentions AS BIGINT)");
        columns.put("reports", "CAST(c.reports AS BIGINT)");
        columns.put("witnesses", "CAST(c.witnesses AS BIGINT)");
        columns.put("confidence", "c.confidence");
        columns.put("part_of", "c.part_of");
        columns.put("quote", "c.quote");
        columns.put("report", "c.report");
        columns.put(
                "outlet", "coalesce(c.outlet, c.agency, nullif(regexp_extract(c.origin, '[^/\\\\]*$'), ''), c.origin)");
        return columns;
    }

    private static String joined(String list) {
        return "coalesce(array_to_string(from_json(" + list + ", '[\"VARCHAR\"]'), ';'), '')";
    }

    private static String dated(String value) {
        return "CASE WHEN c.date_start IS NOT NULL AND c.date_end IS NOT NULL THEN " + value + " END";
    }

    private static String placed(String value) {
        return "CASE WHEN c.place IS NOT NULL THEN " + value + " END";
    }

    private static String parties(String side, String field) {
        return "coalesce(array_to_string(list_transform(list_filter(c.parties, lambda p: p.side = '" + side
                + "'), lambda p: coalesce(p." + field + ", '')), ';'), '')";
    }
}
