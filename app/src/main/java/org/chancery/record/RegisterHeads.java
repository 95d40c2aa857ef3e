package org.chancery.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many events stand in each register, and the latest of them, read in one go over the chronology. */
public final class RegisterHeads {

    private final Sql sql;

    RegisterHeads(Sql sql) {
        this.sql = sql;
    }

    /**
     * The head of one register.
     *
     * @param all how many events stand in it
     * @param latest by day, undated ones last
     */
    public record Head(long all, List<StoredEvent> latest) {
        public Head {
            latest = List.copyOf(latest);
        }
    }

    /** Events that stand in the same registers. @param latest places in the chronology, the highest first */
    private record Group(List<String> registers, long all, List<Long> latest) {}

    /**
     * Heads by label; registers that hold nothing are left out.
     *
     * @param most events of each
     */
    public Map<String, Head> of(EventFilter filter, int most) {
        Map<String, Long> counts = new HashMap<>();
        Map<String, List<Long>> places = new HashMap<>();
        for (Group group : groups(filter, most)) {
            for (String register : group.registers()) {
                counts.merge(register, group.all(), Long::sum);
                places.computeIfAbsent(register, r -> new ArrayList<>()).addAll(group.latest());
            }
        }
        places.replaceAll((register, all) ->
                all.stream().sorted(Comparator.reverseOrder()).limit(most).toList());
        Map<Long, StoredEvent> events = events(filter, places);
        Map<String, Head> heads = new HashMap<>();
        places.forEach((register, all) -> heads.put(
                register,
                new Head(
                        counts.getOrDefault(register, 0L),
                        all.stream()
                                .sorted(Comparator.comparing((Long n) -> n < 0).thenComparing(Math::abs))
                                .map(events::get)
                                .filter(event -> event != null)
                                .toList())));
        return heads;
    }

    private List<Group> groups(EventFilter filter, int most) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        return sql.list(
                "SELECT c.registers, count(*), array_to_string(max(c.n, " + most + "), ' ') FROM " + filter.from()
                        + " WHERE " + where + " AND c.registers <> '[]' GROUP BY c.registers",
                row -> {
                    List<Long> latest = new ArrayList<>();
                    for (String n : row.getString(3).split(" ")) {
                        latest.add(Long.valueOf(n));
                    }
                    return new Group(RecordJson.strings(row.getString(1)), row.getLong(2), latest);
                },
                values.toArray());
    }

    private Map<Long, StoredEvent> events(EventFilter filter, Map<String, List<Long>> places) {
        Map<Long, StoredEvent> events = new HashMap<>();
        String wanted = places.values().stream()
                .flatMap(List::stream)
                .distinct()
                .map(n -> Long.toString(n))
                .collect(Collectors.joining(", "));
        if (!wanted.isEmpty()) {
            sql.scan(
                    Events.SELECT.replace(" FROM ", ", c.n FROM ") + filter.from() + " WHERE c.n IN (" + wanted + ")",
                    row -> events.put(row.wide(36), Events.event(row)));
        }
        return events;
    }
}
