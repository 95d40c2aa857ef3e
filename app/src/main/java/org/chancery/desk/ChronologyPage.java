package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.Grain;
import org.chancery.record.StoredEvent;
import org.chancery.record.Timelines;
import org.chancery.view.Brief;
import org.jspecify.annotations.Nullable;

/**
 * Events along time in lanes, with the table and the brief of what is selected beside them. Every choice is a parameter:
 * the filters that all pages share, {@code lanes}, {@code by} (event or report date), {@code unit}, {@code most} (lanes),
 * and the selection {@code from} and {@code to}.
 */
public final class ChronologyPage {

    /** More events than this are drawn as counts. */
    private static final long MOST_SIGNS = 600;

    private static final int ROWS = 100;
    private static final int MOST_TOLD = 200;
    private static final double LEFT = 112;
    private static final double WIDTH = 960;
    private static final double LEAST_PERIOD = 7;
    private static final double WIDEST = 6000;
    private static final int LANES = 12;

    private final DiplomaticRecord record;
    private final Recent<Counts, List<Timelines.Bin>> counts = new Recent<>();
    private final Recent<Reach, Timelines.Extent> extents = new Recent<>();

    ChronologyPage(DiplomaticRecord record) {
        this.record = record;
    }

    void register(RoutesConfig routes) {
        routes.get("/chronology", this::show);
    }

    /** What a picture of many events asks the record. */
    private record Counts(EventFilter filter, Timelines.Lanes lanes, Timelines.Clock clock, Grain grain) {}

    /** Whose first and last day are asked for. */
    private record Reach(EventFilter filter, Timelines.Clock clock) {}

    /**
     * What stands beneath the picture.
     *
     * @param events the latest of the selection, by day
     * @param all how many the selection holds
     * @param brief of the selection, or null where it holds too many or none
     */
    public record Part(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            List<StoredEvent> events,
            long all,
            @Nullable Brief brief) {}

    private void show(Context context) {
        Address page = Address.of(context);
        Query query = Query.of(context, "lanes", "by", "unit", "from", "to", "most");
        Timelines.Clock clock = Choice.of(page, "by", Timelines.Clock.EVENT);
        EventFilter filter = query.filter(0);
        if (clock == Timelines.Clock.REPORT) {
            filter = filter.onReportDays();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("page", page);
        values.put("query", query);
        Reach reach = new Reach(filter, clock);
        Timelines.Extent extent =
                extents.answer(record, reach, () -> record.timelines().extent(reach.filter(), reach.clock()));
        values.put("part", part(page, filter, clock, extent));
        context.header("Vary", "HX-Request");
        if ("true".equals(context.header("HX-Request"))) {
            Templates.render(context, "chronologyPart.jte", values);
            return;
        }
        Timelines.Lanes lanes = Choice.of(page, "lanes", Timelines.Lanes.TYPE);
        values.put("extent", extent);
        values.put("lanes", lanes);
        values.put("clock", clock);
        if (extent.first() != null && extent.last() != null) {
            LocalDate first = filter.since() == null ? extent.first() : filter.since();
            LocalDate last = filter.until() == null ? extent.last() : filter.until();
            if (last.isBefore(first)) {
                throw Choice.wrong("until=" + last + " lies before since=" + first, "swap the two days");
            }
            Grain fitting = Grain.atMost((int) (WIDTH / LEAST_PERIOD), first, last);
            Grain grain = Choice.of(page, "unit", fitting);
            values.put("grain", grain);
            values.put("picture", picture(page, filter, clock, lanes, axis(first, last, grain), grain, extent.dated()));
        }
        Templates.render(context, "chronology.jte", values);
    }

    /** As wide as the page, or wider where the chosen unit needs it. */
    private static TimeAxis axis(LocalDate first, LocalDate last, Grain grain) {
        double days = ChronoUnit.DAYS.between(first, last) + 1;
        double needed = days / grain.days() * LEAST_PERIOD;
        return new TimeAxis(first, last, LEFT, Math.min(WIDEST, Math.max(WIDTH, needed)));
    }

    private TimelinePicture picture(
            Address page,
            EventFilter filter,
            Timelines.Clock clock,
            Timelines.Lanes kind,
            TimeAxis axis,
            Grain grain,
            long dated) {
        int most = Choice.number(page, "most", LANES, 1, 200);
        TimelineDrawing drawing = new TimelineDrawing(axis, page, kind);
        if (dated <= MOST_SIGNS) {
            List<Timelines.Lane> all = record.timelines().lanes(filter, kind, clock);
            List<Timelines.Lane> lanes = all.subList(0, Math.min(most, all.size()));
            return drawing.signs(
                    lanes, all.size() - lanes.size(), record.timelines().marks(filter, kind, clock));
        }
        List<Timelines.Bin> bins = counts.answer(
                record,
                new Counts(filter, kind, clock, grain),
                () -> record.timelines().bins(filter, kind, clock, grain));
        List<Timelines.Lane> all = Timelines.lanes(bins);
        List<Timelines.Lane> lanes = all.subList(0, Math.min(most, all.size()));
        return drawing.columns(lanes, all.size() - lanes.size(), bins, grain);
    }

    private Part part(Address page, EventFilter filter, Timelines.Clock clock, Timelines.Extent whole) {
        LocalDate from = Choice.day(page, "from");
        LocalDate to = Choice.day(page, "to");
        EventFilter selected = filter.between(from == null ? filter.since() : from, to == null ? filter.until() : to);
        long all = from == null && to == null
                ? whole.events()
                : record.timelines().extent(selected, clock).events();
        List<StoredEvent> events = record.events().find(selected.withLimit(ROWS));
        Brief brief =
                all == 0 || all > MOST_TOLD ? null : Brief.of(record, "Selection", selected, Brief.Length.SHORT, null);
        return new Part(from, to, events, all, brief);
    }
}
