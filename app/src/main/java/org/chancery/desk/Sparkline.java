package org.chancery.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Dyads;
import org.chancery.record.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * A pair of states with its last two years by month, as small as a word: cooperation up, conflict down.
 *
 * @param cooperation events by month
 * @param conflict events by month
 * @param last the last month
 */
public record Sparkline(Dyads.Pair pair, List<Long> cooperation, List<Long> conflict, YearMonth last) {

    private static final int MONTHS = 24;
    private static final int HALF = 14;
    private static final List<String> HAPPENED = List.of("under way", "occurred", "assessed");

    /** A bar of the picture. */
    public record Bar(int x, double y, double height, String kind) {}

    public Sparkline {
        cooperation = List.copyOf(cooperation);
        conflict = List.copyOf(conflict);
    }

    /** Up to the last month that holds an event of the pair; null where no month does. */
    static @Nullable Sparkline of(DiplomaticRecord record, Dyads.Pair pair) {
        List<Dyads.Count> counts =
                record.dyads().counts(EventFilter.dyad(pair.one(), pair.other(), null, null), Dyads.Unit.MONTH).stream()
                        .filter(count -> count.quad() != null && HAPPENED.contains(count.state()))
                        .toList();
        LocalDate latest = counts.stream()
                .map(Dyads.Count::period)
                .max(LocalDate::compareTo)
                .orElse(null);
        if (latest == null) {
            return null;
        }
        YearMonth last = YearMonth.from(latest);
        long[] up = new long[MONTHS];
        long[] down = new long[MONTHS];
        for (Dyads.Count count : counts) {
            long back = ChronoUnit.MONTHS.between(YearMonth.from(count.period()), last);
            Integer quad = count.quad();
            if (back < MONTHS && quad != null) {
                (quad <= 2 ? up : down)[(int) (MONTHS - 1 - back)] += count.events();
            }
        }
        List<Long> cooperation = new ArrayList<>();
        List<Long> conflict = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            cooperation.add(up[i]);
            conflict.add(down[i]);
        }
        return new Sparkline(pair, cooperation, conflict, last);
    }

    public int width() {
        return MONTHS * 5;
    }

    public int height() {
        return 2 * HALF + 1;
    }

    public double zero() {
        return HALF + 0.5;
    }

    public List<Bar> bars() {
        long most = 1;
        for (int i = 0; i < MONTHS; i++) {
            most = Math.max(most, Math.max(cooperation.get(i), conflict.get(i)));
        }
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            double up = length(cooperation.get(i), most);
            double down = length(conflict.get(i), most);
            if (up > 0) {
                bars.add(new Bar(i * 5, HALF - up, up, "material-coop"));
            }
            if (down > 0) {
                bars.add(new Bar(i * 5, HALF + 1, down, "material-conf"));
            }
        }
        return bars;
    }

    /** By the square root, so that a month of one event shows beside a month of fifty. */
    private static double length(long count, long most) {
        return count == 0 ? 0 : Math.round(10 * Math.max(2, HALF * Math.sqrt((double) count / most))) / 10.0;
    }
}
