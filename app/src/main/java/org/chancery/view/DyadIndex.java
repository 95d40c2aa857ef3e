package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Dyads;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Cooperation and conflict between two actors over time.
 *
 * <p>Counted are events, not reports: an event that ten outlets report counts once, in the period that its first day
 * lies in. Only events that happened (under way, occurred, assessed) count; what is planned, and what is claimed or
 * denied, are lines of their own. Events told as history only are left out, and so are events dated more coarsely than
 * a period is long ({@link #unplaced}). Plain statements have no quad class and are in no line.
 *
 * <p>With <i>c</i> cooperative and <i>k</i> conflictual events in a period: balance = (c − k) / (c + k), from −1 to 1,
 * none where both are 0; tone = mean Goldstein score of the events that happened, −10 to 10. With <i>r</i> reports that
 * tell of the dyad in that period and <i>R</i> the mean of r over all periods that have any: adjusted count =
 * n · R / r, which is what the count would be under even coverage; none where r is 0.
 *
 * @param periods without gaps, from the first to the last that holds anything
 * @param changes where the level shifts, by time
 * @param unplaced events that no period can hold
 */
public record DyadIndex(
        String one, String other, Dyads.Unit unit, List<Period> periods, List<ChangePoint> changes, long unplaced) {

    private static final int MOST_PERIODS = 4000;

    /** So many events are named for a change of level. */
    private static final int MAKERS = 3;

    private static final List<String> HAPPENED = List.of("under way", "occurred", "assessed");
    private static final Set<String> CLAIMS = Set.of("alleged", "denied");

    public DyadIndex {
        periods = List.copyOf(periods);
        changes = List.copyOf(changes);
    }

    /**
     * One period.
     *
     * @param start its first day
     * @param planned events that are possible, announced, planned or postponed
     * @param claimed events that are alleged or denied
     * @param goldstein sum of the Goldstein scores of what happened
     * @param reports reports of that period that tell of the dyad
     * @param allReports all reports of that period
     */
    public record Period(
            LocalDate start,
            long verbalCooperation,
            long materialCooperation,
            long verbalConflict,
            long materialConflict,
            long planned,
            long claimed,
            double goldstein,
            long reports,
            long allReports) {

        public long cooperation() {
            return verbalCooperation + materialCooperation;
        }

        public long conflict() {
            return verbalConflict + materialConflict;
        }

        /** (c − k) / (c + k), or null where nothing happened. */
        public @Nullable Double balance() {
            long all = cooperation() + conflict();
            return all == 0 ? null : (double) (cooperation() - conflict()) / all;
        }

        /** Mean Goldstein score, or null where nothing happened. */
        public @Nullable Double tone() {
            long all = cooperation() + conflict();
            return all == 0 ? null : goldstein / all;
        }
    }

    /** Reads the index between two actors, each a country code, a CAMEO code or a part of a name. */
    public static DyadIndex of(
            DiplomaticRecord record,
            String one,
            String other,
            Dyads.Unit unit,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        return of(record, one, other, unit, EventFilter.dyad(one, other, since, until));
    }

    /** @param filter the events between the two that count; as they stood on a day, where it says so */
    public static DyadIndex of(DiplomaticRecord record, String one, String other, Dyads.Unit unit, EventFilter filter) {
        Map<LocalDate, long[]> counts = new TreeMap<>();
        Map<LocalDate, Double> scores = new HashMap<>();
        for (Dyads.Count count : record.dyads().counts(filter, unit)) {
            Column column = Column.of(count.quad(), count.state());
            if (column != null) {
                counts.computeIfAbsent(count.period(), p -> new long[Column.values().length])[column.ordinal()] +=
                        count.events();
                if (column.ordinal() < Column.PLANNED.ordinal()) {
                    scores.merge(count.period(), count.goldstein(), Double::sum);
                }
            }
        }
        Map<LocalDate, Dyads.Coverage> coverage = new HashMap<>();
        record.dyads().coverage(filter, unit).forEach(c -> coverage.put(c.period(), c));
        List<Period> periods = new ArrayList<>();
        if (!counts.isEmpty()) {
            List<LocalDate> starts = new ArrayList<>(counts.keySet());
            LocalDate last = starts.get(starts.size() - 1);
            for (LocalDate at = starts.get(0);
                    !at.isAfter(last) && periods.size() < MOST_PERIODS;
                    at = next(at, unit)) {
                periods.add(period(
                        at,
                        counts.getOrDefault(at, new long[Column.values().length]),
                        scores.getOrDefault(at, 0.0),
                        coverage.get(at)));
            }
        }
        return new DyadIndex(
                one,
                other,
                unit,
                periods,
                ChangePoint.find(periods).stream()
                        .map(change -> change.with(makers(record, filter, change.start(), next(change.start(), unit))))
                        .toList(),
                record.dyads().unplaced(filter, unit));
    }

    /** What an event of the index counts as. */
    public enum Column {
        VERBAL_COOPERATION("Cooperation in words"),
        MATERIAL_COOPERATION("Cooperation in deeds"),
        VERBAL_CONFLICT("Conflict in words"),
        MATERIAL_CONFLICT("Conflict in deeds"),
        PLANNED("Planned"),
        CLAIMED("Claimed or denied");

        private final String title;

        Column(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** Null for what is in no line: plain statements, what was cancelled or taken back. */
        static @Nullable Column of(@Nullable Integer quad, String state) {
            if (quad == null || state.equals("cancelled") || state.equals("retracted")) {
                return null;
            }
            if (HAPPENED.contains(state)) {
                return values()[quad - 1];
            }
            return CLAIMS.contains(state) ? CLAIMED : PLANNED;
        }
    }

    /**
     * The events behind the numbers of a period, by day.
     *
     * @param filter the one that the index was made with
     * @return columns that hold any, in their order
     */
    public Map<Column, List<StoredEvent>> events(DiplomaticRecord record, EventFilter filter, Period period) {
        Map<Column, List<StoredEvent>> columns = new EnumMap<>(Column.class);
        for (StoredEvent event : record.dyads().events(filter, unit, period.start())) {
            Column column = Column.of(event.quad(), event.state());
            if (column != null) {
                columns.computeIfAbsent(column, c -> new ArrayList<>()).add(event);
            }
        }
        return columns;
    }

    /** The weightiest events of a period that happened. */
    private static List<String> makers(DiplomaticRecord record, EventFilter filter, LocalDate start, LocalDate behind) {
        return record.events()
                .weightiest(filter.between(start, behind.minusDays(1)).inState(String.join("|", HAPPENED)), MAKERS);
    }

    /** The count of a period as it would be under even coverage, or null where no report of that period tells of it. */
    public @Nullable Double adjusted(Period period, long count) {
        if (period.reports() == 0) {
            return null;
        }
        double mean = periods.stream()
                .filter(p -> p.reports() > 0)
                .mapToLong(Period::reports)
                .average()
                .orElse(0);
        return count * mean / period.reports();
    }

    private static Period period(LocalDate start, long[] n, double goldstein, Dyads.@Nullable Coverage coverage) {
        return new Period(
                start,
                n[0],
                n[1],
                n[2],
                n[3],
                n[4],
                n[5],
                goldstein,
                coverage == null ? 0 : coverage.reports(),
                coverage == null ? 0 : coverage.all());
    }

    private static LocalDate next(LocalDate at, Dyads.Unit unit) {
        return switch (unit) {
            case DAY -> at.plusDays(1);
            case WEEK -> at.plusWeeks(1);
            case MONTH -> at.plusMonths(1);
            case YEAR -> at.plusYears(1);
        };
    }
}
