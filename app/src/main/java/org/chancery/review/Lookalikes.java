package org.chancery.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredActor;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Events that a reviewer may want to merge with one: of the same type, between the same countries, near in time. */
public final class Lookalikes {

    private static final int DAYS = 14;
    private static final int MOST = 5;

    private Lookalikes() {}

    /** The nearest in time first; at most five. */
    public static List<StoredEvent> of(DiplomaticRecord record, StoredEvent event) {
        LocalDate day = event.day();
        String one = country(event.source());
        String other = country(event.target());
        if (day == null || (one == null && other == null)) {
            return List.of();
        }
        EventFilter near = EventFilter.builder()
                .one(one == null ? other : one)
                .other(one == null ? null : other)
                .type(event.type())
                .since(day.minusDays(DAYS))
                .until(day.plusDays(DAYS))
                .history(true)
                .limit(50)
                .build();
        Map<String, StoredEvent> found = new LinkedHashMap<>();
        record.events().find(near).forEach(each -> found.put(each.id(), each));
        found.remove(event.id());
        List<StoredEvent> sorted = new ArrayList<>(found.values());
        sorted.sort((a, b) -> Long.compare(distance(a, day), distance(b, day)));
        return sorted.subList(0, Math.min(MOST, sorted.size()));
    }

    private static long distance(StoredEvent event, LocalDate day) {
        LocalDate own = event.day();
        return own == null ? Long.MAX_VALUE : Math.abs(own.toEpochDay() - day.toEpochDay());
    }

    private static @Nullable String country(List<StoredActor> actors) {
        return actors.stream()
                .map(StoredActor::country)
                .filter(country -> country != null)
                .findFirst()
                .orElse(null);
    }
}
