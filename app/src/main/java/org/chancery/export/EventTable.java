package org.chancery.export;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Events as flat rows: the columns that CSV and tables of other programs get. Lists are joined by {@code ;}. */
public final class EventTable {

    /** The columns. */
    public static final Table<StoredEvent> TABLE = table();

    private EventTable() {}

    public static List<String> header() {
        return TABLE.names();
    }

    /** One cell a column; what is not known is empty. */
    public static List<String> row(StoredEvent event) {
        return TABLE.row(event).stream()
                .map(value -> value == null ? "" : value.toString())
                .toList();
    }

    /** The table with some of its columns. */
    public static Table<StoredEvent> only(Set<String> names) {
        return TABLE.only(names);
    }

    private static Table<StoredEvent> table() {
        Table<StoredEvent> table = Table.<StoredEvent>empty()
                .text("id", "e_ and sixteen hexadecimal digits", StoredEvent::id)
                .text("type", "PLOVER type, or STATE", StoredEvent::type)
                .text("mode", "PLOVER mode", StoredEvent::mode)
                .text("contexts", "PLOVER contexts", event -> String.join(";", event.contexts()))
                .text("cameo", "closest CAMEO code", StoredEvent::cameo)
                .integer("quad", "quad class 1 to 4; empty for STATE", StoredEvent::quad)
                .number("goldstein", "Goldstein score of the CAMEO code", StoredEvent::goldstein)
                .text("state", "where it stands in its life", StoredEvent::state)
                .truth("background", "whether it is told as history only", StoredEvent::background)
                .day(
                        "date_start",
                        "first day; empty where unresolved",
                        event -> event.date() == null ? null : event.date().start())
                .day(
                        "date_end",
                        "last day, inclusive",
                        event -> event.date() == null ? null : event.date().end())
                .text(
                        "date_edtf",
                        "the same in the Extended Date/Time Format; XXXX-10-18 where the year is not told",
                        event -> event.date() == null
                                ? event.partly()
                                : event.date().edtf())
                .text(
                        "date_precision",
                        "day, range, week, month, season, quarter, year, decade, century, vague",
                        event -> event.date() == null ? null : event.date().precision());
        table = actors(
                actors(table, "source", "who acts", StoredEvent::source),
                "target",
                "who it is done to",
                StoredEvent::target);
        return table.text(
                        "place",
                        "place name",
                        event -> event.place() == null ? null : event.place().name())
                .text(
                        "place_country",
                        "ISO 3166-1 alpha-3",
                        event -> event.place() == null ? null : event.place().country())
                .number(
                        "latitude",
                        "degrees north, WGS 84",
                        event -> event.place() == null ? null : event.place().latitude())
                .number(
                        "longitude",
                        "degrees east, WGS 84",
                        event -> event.place() == null ? null : event.place().longitude())
                .text("objects", "what it was about", event -> String.join(";", event.objects()))
                .text("story", "id of its story", StoredEvent::story)
                .day("reported_first", "day of the first dated report", StoredEvent::reportedFirst)
                .day("reported_last", "day of the last dated report", StoredEvent::reportedLast)
                .integer("mentions", "how many", StoredEvent::mentions)
                .integer("reports", "how many, near copies included", StoredEvent::reports)
                .integer(
                        "witnesses",
                        "independent sources, near copies and shared agencies folded",
                        StoredEvent::witnesses)
                .number("confidence", "from 0 to 1", StoredEvent::confidence)
                .text("part_of", "id of the event that this one is a part of", StoredEvent::partOf)
                .text("quote", "the sentence that is quoted for it", StoredEvent::quote)
                .text("report", "id of that sentence's report", StoredEvent::quotedFrom)
                .text("outlet", "who published that report", StoredEvent::quotedOutlet);
    }

    private static Table<StoredEvent> actors(
            Table<StoredEvent> table, String side, String who, Function<StoredEvent, List<StoredActor>> actors) {
        return table.text(side + "_names", who, event -> join(actors.apply(event), StoredActor::name))
                .text(side + "_countries", "their countries", event -> join(actors.apply(event), StoredActor::country))
                .text(
                        side + "_sectors",
                        "their PLOVER sectors",
                        event -> join(actors.apply(event), StoredActor::sector))
                .text(
                        side + "_codes",
                        "their CAMEO actor codes",
                        event -> join(actors.apply(event), StoredActor::code));
    }

    private static String join(List<StoredActor> actors, Function<StoredActor, @Nullable String> field) {
        if (actors.size() == 1) {
            String only = field.apply(actors.get(0));
            return only == null ? "" : only;
        }
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < actors.size(); i++) {
            String value = field.apply(actors.get(i));
            all.append(i == 0 ? "" : ";").append(value == null ? "" : value);
        }
        return all.toString();
    }
}
