package org.chancery.document.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.document.html.DayWitness.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the witnesses of a page's day of publication. Each kind of place has one vote for each day it tells, parted
 * if it tells several; the day with the most votes wins. A line that people read, one day off what the machine's tags
 * say in universal time, is the writer's own day and wins over them.
 */
final class PublicationDay {

    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    private static final Map<Kind, Double> VOTES = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.STRUCTURED, 4.0),
            Map.entry(Kind.TAG, 4.0),
            Map.entry(Kind.MARKED, 3.0),
            Map.entry(Kind.SAID, 3.5),
            Map.entry(Kind.NEAR_TITLE, 3.0),
            Map.entry(Kind.ADDRESS, 3.0),
            Map.entry(Kind.TIME, 2.0),
            Map.entry(Kind.SCRIPT, 1.0),
            Map.entry(Kind.LINE, 0.6),
            Map.entry(Kind.LOOSE_TAG, 1.5),
            Map.entry(Kind.MODIFIED, 0.3)));
    private static final double ENOUGH = 0.25;

    private final List<DayWitness> witnesses = new ArrayList<>();

    PublicationDay(List<DayWitness> all, @Nullable LocalDate fetched) {
        for (DayWitness witness : all) {
            LocalDate day = witness.day();
            if (!day.isBefore(FIRST) && (fetched == null || !day.isAfter(fetched.plusDays(1)))) {
                witnesses.add(witness);
            }
        }
    }

    /** The witness to be believed, or null. */
    @Nullable
    DayWitness published() {
        Map<Kind, Integer> told = new EnumMap<>(Kind.class);
        Map<Kind, Long> days = new EnumMap<>(Kind.class);
        for (Kind kind : List.of(Kind.MARKED, Kind.LINE, Kind.TIME)) {
            days.put(
                    kind,
                    witnesses.stream()
                            .filter(w -> w.kind() == kind)
                            .map(DayWitness::day)
                            .distinct()
                            .count());
        }
        Map<LocalDate, Map<Kind, Double>> votes = new HashMap<>();
        for (DayWitness witness : witnesses) {
            Map<Kind, Double> own = votes.computeIfAbsent(witness.day(), day -> new EnumMap<>(Kind.class));
            if (!own.containsKey(witness.kind())) {
                int before = told.merge(witness.kind(), 1, Integer::sum) - 1;
                long parted = Math.max(1 + before, days.getOrDefault(witness.kind(), 1L));
                own.put(witness.kind(), VOTES.getOrDefault(witness.kind(), 0.0) / parted);
            }
        }
        DayWitness best = null;
        double most = ENOUGH;
        for (DayWitness witness : witnesses) {
            double sum = votes.getOrDefault(witness.day(), Map.of()).values().stream()
                    .mapToDouble(v -> v)
                    .sum();
            if (sum > most + 1e-9) {
                most = sum;
                best = witness;
            }
        }
        return best == null ? null : ownDay(best);
    }

    @Nullable
    DayWitness modified() {
        return witnesses.stream()
                .filter(witness -> witness.kind() == Kind.MODIFIED)
                .findFirst()
                .orElse(null);
    }

    /** The writer's own day, where the page shows it one day off. */
    private DayWitness ownDay(DayWitness best) {
        for (DayWitness witness : witnesses) {
            boolean shown = witness.kind() == Kind.SAID || witness.kind() == Kind.NEAR_TITLE;
            if (shown && witness.day().equals(best.day())) {
                return best;
            }
        }
        for (DayWitness witness : witnesses) {
            boolean shown = witness.kind() == Kind.SAID || witness.kind() == Kind.NEAR_TITLE;
            if (shown && Math.abs(witness.day().toEpochDay() - best.day().toEpochDay()) == 1) {
                return witness;
            }
        }
        return best;
    }
}
