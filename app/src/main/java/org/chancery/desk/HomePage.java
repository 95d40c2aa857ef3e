package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.desk.account.Role;
import org.chancery.desk.job.Jobs;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.News;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * The first page: where to begin, what is new since the last visit (or since the day {@code since}, by the reports up to
 * {@code as-of}), and the busiest pairs at a glance.
 */
public final class HomePage {

    private static final int TILES = 12;
    private static final int SHOWN = 6;
    private static final int LATEST = 8;

    /** Before every event: those without any day are no news. */
    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    private static final String COOKIE = "visits";

    /** After so many seconds without a look at this page, the next look is another visit. */
    private static final long VISIT_ENDS = 30 * 60;

    private final DiplomaticRecord record;
    private final Jobs jobs;
    private final Writer writer;
    private final SavedQuestions saved;
    private volatile @Nullable Overview kept;

    HomePage(DiplomaticRecord record, Jobs jobs, Writer writer, SavedQuestions saved) {
        this.record = record;
        this.jobs = jobs;
        this.writer = writer;
        this.saved = saved;
    }

    void register(RoutesConfig routes) {
        routes.get("/", this::show);
    }

    /** What stands at the head of the first page. */
    public record Counts(long reports, long sentences, long mentions, long events) {}

    /** What stays the same until the next run, so that it is counted once. */
    private record Overview(long run, Counts counts, List<Sparkline> tiles, List<StoredEvent> latest) {}

    /**
     * News of one kind with the events that are shown of it.
     *
     * @param title as a heading says it
     */
    public record Section(String title, News.Kind kind, long count, List<StoredEvent> events) {}

    /**
     * When the reader was here before.
     *
     * @param since end of the visit before this one, in seconds of the epoch; 0 for none
     * @param last last look, in seconds of the epoch
     */
    record Visits(long since, long last) {

        static Visits of(@Nullable String cookie, long now) {
            try {
                String[] parts = Objects.requireNonNullElse(cookie, "").split("-");
                if (parts.length == 2) {
                    long last = Math.min(now, Long.parseLong(parts[1]));
                    // A clock that was set back since then leaves no visit in the future.
                    long since = Math.min(last, Long.parseLong(parts[0]));
                    return new Visits(now - last > VISIT_ENDS ? last : since, now);
                }
            } catch (NumberFormatException e) {
                return new Visits(0, now);
            }
            return new Visits(0, now);
        }

        String cookie() {
            return since + "-" + last;
        }
    }

    private void show(Context context) {
        Visits visits = Visits.of(context.cookie(COOKIE), Instant.now().getEpochSecond());
        Cookie cookie = new Cookie(COOKIE, visits.cookie());
        cookie.setPath("/");
        cookie.setMaxAge(365 * 24 * 3600);
        cookie.setSameSite(SameSite.LAX);
        context.cookie(cookie);
        Overview overview = overview();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("counts", overview.counts());
        values.put("tiles", overview.tiles());
        Query query = Query.of(context);
        LocalDate from = query.filter(0).since();
        LocalDateTime since = from != null
                ? from.atStartOfDay()
                : visits.since() == 0 ? null : LocalDateTime.ofEpochSecond(visits.since(), 0, ZoneOffset.UTC);
        values.put("since", since == null ? "" : heading(since, from, query.asOf()));
        values.put("news", since == null ? List.of() : news(since, query.asOf()));
        values.put("latest", overview.latest());
        values.put(
                "running",
                jobs.all().stream()
                        .filter(job -> !job.progress().state().isOver())
                        .toList());
        values.put("saved", saved.all());
        values.put("behind", writer.isBehind());
        values.put("reviews", Gate.visitor(context).role().may(Role.REVIEWER));
        Templates.render(context, "home.jte", values);
    }

    private Overview overview() {
        long run = record.runs().latest();
        Overview before = kept;
        if (before != null && before.run() == run) {
            return before;
        }
        Counts counts = new Counts(
                record.reports().count(),
                record.reports().sentences(),
                record.mentions().count(),
                record.events().count());
        List<Sparkline> tiles = new ArrayList<>();
        record.dyads().pairs(null, null, TILES).forEach(pair -> {
            Sparkline tile = Sparkline.of(record, pair);
            if (tile != null) {
                tiles.add(tile);
            }
        });
        List<StoredEvent> latest = new ArrayList<>(record.events()
                .find(EventFilter.ALL.withHistory(false).between(LONG_AGO, null).withLimit(LATEST)));
        Collections.reverse(latest);
        Overview now = new Overview(run, counts, tiles, latest);
        kept = now;
        return now;
    }

    private List<Section> news(LocalDateTime since, @Nullable LocalDate asOf) {
        EventFilter among = EventFilter.ALL.withHistory(false).asOf(asOf);
        List<Section> sections = new ArrayList<>();
        for (News.Kind kind : News.Kind.values()) {
            News.Item item = record.news().since(since, kind, among, SHOWN);
            if (item.count() > 0) {
                List<StoredEvent> events = new ArrayList<>();
                for (String id : item.first()) {
                    StoredEvent event = asOf == null
                            ? record.events().find(id)
                            : record.events().findAsOf(id, asOf);
                    if (event != null) {
                        events.add(event);
                    }
                }
                sections.add(new Section(title(kind), kind, item.count(), events));
            }
        }
        return sections;
    }

    private static String title(News.Kind kind) {
        return switch (kind) {
            case ADDED -> "New events";
            case CAME_TRUE -> "Plans that came true";
            case DENIED -> "New denials";
            case WITNESSED -> "Told by more sources now";
        };
    }

    /** @param from the day that was asked for, or null for the last visit */
    private static String heading(LocalDateTime since, @Nullable LocalDate from, @Nullable LocalDate asOf) {
        String moment = since.toString().replace('T', ' ') + " UTC";
        return (from == null ? "Since your last visit, " + moment : "Since " + from)
                + (asOf == null ? "" : ", by the reports up to " + asOf);
    }
}
