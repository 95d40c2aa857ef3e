package org.chancery.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Events as flat rows: the columns that CSV and tables of other programs get. Lists are joined by {@code ;}. */
public final class EventTable {

    private static final Map<String, Function<StoredEvent, @Nullable Object>> COLUMNS = columns();

    private EventTable() {}

    public static List<String> header() {
        return List.copyOf(COLUMNS.keySet());
    }

    /** One cell a column; what is not known is empty. */
    public static List<String> row(StoredEvent event) {
        return COLUMNS.values().stream()
                .map(column -> {
                    Object value = column.apply(event);
                    return value == null ? "" : value.toString();
                })
                .toList();
    }

    private static Map<String, Function<StoredEvent, @Nullable Object>> columns() {
        Map<String, Function<StoredEvent, @Nullable Object>> columns = new LinkedHashMap<>();
        columns.put("id", StoredEvent::id);
        columns.put("type", StoredEvent::type);
        columns.put("mode", StoredEvent::mode);
        columns.put("contexts", event -> String.join(";", event.contexts()));
        columns.put("cameo", StoredEvent::cameo);
        columns.put("quad", StoredEvent::quad);
        columns.put("goldstein", StoredEvent::goldstein);
        columns.put("state", StoredEvent::state);
        columns.put("background", StoredEvent::background);
        columns.put(
                "date_start",
                event -> event.date() == null ? null : event.date().start());
        columns.put(
                "date_end", event -> event.date() == null ? null : event.date().end());
        columns.put(
                "date_edtf", event -> event.date() == null ? null : event.date().edtf());
        columns.put(
                "date_precision",
                event -> event.date() == null ? null : event.date().precision());
        actors(columns, "source", StoredEvent::source);
        actors(columns, "target", StoredEvent::target);
        columns.put(
                "place", event -> event.place() == null ? null : event.place().name());
        columns.put(
                "place_country",
                event -> event.place() == null ? null : event.place().country());
        columns.put(
                "latitude",
                event -> event.place() == null ? null : event.place().latitude());
        columns.put(
                "longitude",
                event -> event.place() == null ? null : event.place().longitude());
        columns.put("objects", event -> String.join(";", event.objects()));
        columns.put("story", StoredEvent::story);
        columns.put("reported_first", StoredEvent::reportedFirst);
        columns.put("reported_last", StoredEvent::reportedLast);
        columns.put("mentions", StoredEvent::mentions);
        columns.put("reports", StoredEvent::reports);
        columns.put("witnesses", StoredEvent::witnesses);
        columns.put("confidence", StoredEvent::confidence);
        columns.put("part_of", StoredEvent::partOf);
        columns.put("quote", StoredEvent::quote);
        columns.put("report", StoredEvent::quotedFrom);
        columns.put("outlet", StoredEvent::quotedOutlet);
        return columns;
    }

    private static void actors(
            Map<String, Function<StoredEvent, @Nullable Object>> columns,
            String side,
            Function<StoredEvent, List<StoredActor>> actors) {
        columns.put(side + "_names", event -> join(actors.apply(event), StoredActor::name));
        columns.put(side + "_countries", event -> join(actors.apply(event), StoredActor::country));
        columns.put(side + "_sectors", event -> join(actors.apply(event), StoredActor::sector));
        columns.put(side + "_codes", event -> join(actors.apply(event), StoredActor::code));
    }

    private static String join(List<StoredActor> actors, Function<StoredActor, @Nullable String> field) {
        return String.join(
                ";",
                actors.stream()
                        .map(actor -> {
                            String value = field.apply(actor);
                            return value == null ? "" : value;
                        })
                        .toList());
    }
}
