package org.chancery.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** An event and its place in the chronology. */
    private record Place(long n, String event) {}

    /** Events that stand in the same registers. */
    private record Group(List<String> registers, long all, List<Place> latest) {}

    /**
     * Heads by label; registers that hold nothing are left out.
     *
     * @param most events of each
     */
    public Map<String, Head> of(EventFilter filter, int most) {
        Map<String, Long> counts = new HashMap<>();
        Map<String, List<Place>> places = new HashMap<>();
        for (Group group : groups(filter, most)) {
            for (String register : group.registers()) {
                counts.merge(register, group.all(), Long::sum);
                places.computeIfAbsent(register, r -> new ArrayList<>()).addAll(group.latest());
            }
        }
        places.replaceAll((register, all) -> all.stream()
                .sorted(Comparator.comparingLong(Place::n).reversed())
                .limit(most)
                .toList());
        Map<String, StoredEvent> events = events(filter, places);
        Map<String, Head> heads = new HashMap<>();
        places.forEach((register, all) -> heads.put(
                register,
                new Head(
                        counts.getOrDefault(register, 0L),
                        all.stream()
                                .sorted(Comparator.comparing((Place place) -> place.n() < 0)
                                        .thenComparing(place -> Math.abs(place.n())))
                                .map(place -> Objects.requireNonNull(events.get(place.event()), place.event()))
                                .toList())));
        return heads;
    }

    private List<Group> groups(EventFilter filter, int most) {
        List<@Nullable Object> values = new ArrayList<>();
        String where = filter.where(values);
        return sql.list(
                "SELECT c.registers, count(*), array_to_string(max(c.n, " + most + "), ' '),"
                        + " array_to_string(arg_max(c.event, c.n, " + most + "), ' ') FROM " + filter.from()
                        + " WHERE " + where + " AND c.registers <> '[]' GROUP BY c.registers",
                row -> {
                    String[] numbers = row.getString(3).split(" ");
                    String[] ids = row.getString(4).split(" ");
                    List<Place> latest = new ArrayList<>();
                    for (int i = 0; i < numbers.length; i++) {
                        latest.add(new Place(Long.parseLong(numbers[i]), ids[i]));
                    }
                    return new Group(RecordJson.strings(row.getString(1)), row.getLong(2), latest);
                },
                values.toArray());
    }

    private Map<String, StoredEvent> events(EventFilter filter, Map<String, List<Place>> places) {
        Map<String, StoredEvent> events = new HashMap<>();
        String wanted = places.values().stream()
                .flatMap(List::stream)
                .map(place -> Long.toString(place.n()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!wanted.isEmpty()) {
            sql.scanned(Events.SELECT + filter.from() + " WHERE c.n IN (" + wanted + ")", Events::event)
                    .forEach(event -> events.put(event.id(), event));
        }
        return events;
    }
}
