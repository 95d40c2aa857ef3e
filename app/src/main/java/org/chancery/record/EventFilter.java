package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for; null or false: any. An actor is a country code, a CAMEO actor code or a part of a name.
 * Actors, type, state, outlet and story may each name several, parted by {@code |}: any of them will do.
 *
 * @param source who acts
 * @param target who it is done to
 * @param one an actor on either side
 * @param other another actor on the other side than {@code one}; only with {@code one}
 * @param type PLOVER type, perhaps with a mode ({@code CONSULT/visit}), or a CAMEO code or the start of one
 * @param since first day, by the event's own date, else that of its first report
 * @param until last day, inclusive
 * @param state where it stands in its life
 * @param outlet a part of the name of an outlet that reports it
 * @param history whether events that are told as history only are asked for too
 * @param limit most rows, 0 for all
 * @param byReport whether {@code since} and {@code until} mean the day of the first report instead
 */
public record EventFilter(
        @Nullable String source,
        @Nullable String target,
        @Nullable String one,
        @Nullable String other,
        @Nullable String type,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String state,
        @Nullable String outlet,
        @Nullable String story,
        boolean history,
        int limit,
        boolean byReport) {

    /** Dates are the events' own. */
    public EventFilter(
            @Nullable String source,
            @Nullable String target,
            @Nullable String one,
            @Nullable String other,
            @Nullable String type,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String state,
            @Nullable String outlet,
            @Nullable String story,
            boolean history,
            int limit) {
        this(source, target, one, other, type, since, until, state, outlet, story, history, limit, false);
    }

    public static final EventFilter ALL =
            new EventFilter(null, null, null, null, null, null, null, null, null, null, true, 0);

    /** Events between two actors, in either direction. */
    public static EventFilter dyad(String one, String other, @Nullable LocalDate since, @Nullable LocalDate until) {
        return new EventFilter(null, null, one, other, null, since, until, null, null, null, false, 0);
    }

    public EventFilter withLimit(int most) {
        return new EventFilter(
                source, target, one, other, type, since, until, state, outlet, story, history, most, byReport);
    }

    /** The same with its days meant as those of the first reports. */
    public EventFilter onReportDays() {
        return new EventFilter(
                source, target, one, other, type, since, until, state, outlet, story, history, limit, true);
    }

    /** The same between two days. */
    public EventFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new EventFilter(
                source, target, one, other, type, first, last, state, outlet, story, history, limit, byReport);
    }

    /** The condition over {@code event e}, with its values added in their order. */
    String where(List<@Nullable Object> values) {
        List<String> all = new ArrayList<>();
        if (source != null) {
            all.add(any(source, each -> side("source", each, values)));
        }
        if (target != null) {
            all.add(any(target, each -> side("target", each, values)));
        }
        if (one != null && other != null) {
            all.add(between(one, other, values));
        } else if (one != null) {
            all.add(any(one, each -> side(null, each, values)));
        }
        if (type != null) {
            all.add(any(type, each -> type(each, values)));
        }
        if (since != null) {
            all.add(byReport ? "e.reported_first >= ?" : "coalesce(e.date_end, e.reported_first) >= ?");
            values.add(since);
        }
        if (until != null) {
            all.add(byReport ? "e.reported_first <= ?" : "coalesce(e.date_start, e.reported_first) <= ?");
            values.add(until);
        }
        if (state != null) {
            all.add(any(state, each -> {
                values.add(each.toLowerCase(Locale.ROOT).replace('_', ' '));
                return "e.state = ?";
            }));
        }
        if (outlet != null) {
            all.add(any(outlet, each -> {
                values.add(each.toLowerCase(Locale.ROOT));
                return "EXISTS (SELECT 1 FROM event_mention em JOIN mention m ON m.id = em.mention JOIN report r ON"
                        + " r.id = m.report WHERE em.event = e.id AND contains(lower(r.outlet), ?))";
            }));
        }
        if (story != null) {
            all.add(any(story, each -> {
                values.add(each);
                return "e.story = ?";
            }));
        }
        if (!history) {
            all.add("NOT e.background");
        }
        return all.isEmpty() ? "TRUE" : String.join(" AND ", all);
    }

    private static String any(String alternatives, UnaryOperator<String> condition) {
        return Arrays.stream(alternatives.split("\\|"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(condition)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), all -> all.isEmpty() ? "FALSE" : "(" + String.join(" OR ", all) + ")"));
    }

    /** Uncorrelated, so that the actors are searched once however many events there are. */
    private static String side(@Nullable String side, String actor, List<@Nullable Object> values) {
        return "e.id IN (SELECT a.event FROM event_actor a WHERE "
                + (side == null ? "" : "a.side = '" + side + "' AND ") + actor("a", actor, values) + ")";
    }

    /** On two sides, or both acting together, as in a reciprocal event. */
    private static String between(String one, String other, List<@Nullable Object> values) {
        return "e.id IN (SELECT a.event FROM event_actor a JOIN event_actor b ON b.event = a.event WHERE a.side <> b.side"
                + " AND " + actor("a", one, values) + " AND " + actor("b", other, values)
                + " UNION ALL SELECT a.event FROM event_actor a JOIN event_actor b ON b.event = a.event"
                + " WHERE a.side = 'source' AND b.side = 'source' AND " + actor("a", one, values) + " AND "
                + actor("b", other, values)
                + " AND a.event NOT IN (SELECT t.event FROM event_actor t WHERE t.side = 'target'))";
    }

    private static String actor(String row, String actor, List<@Nullable Object> values) {
        if (actor.length() == 3 && actor.equals(actor.toUpperCase(Locale.ROOT))) {
            values.add(actor);
            return row + ".country = ?";
        }
        if (actor.startsWith("a_")) {
            values.add(actor);
            return row + ".actor = ?";
        }
        values.add(actor);
        values.add(actor.toLowerCase(Locale.ROOT));
        return "(" + row + ".code = ? OR contains(lower(" + row + ".name), ?))";
    }

    private static String type(String type, List<@Nullable Object> values) {
        if (Character.isDigit(type.charAt(0))) {
            values.add(type);
            return "starts_with(e.cameo, ?)";
        }
        int slash = type.indexOf('/');
        values.add((slash < 0 ? type : type.substring(0, slash)).toUpperCase(Locale.ROOT));
        if (slash < 0) {
            return "e.type = ?";
        }
        values.add(type.substring(slash + 1).toLowerCase(Locale.ROOT));
        return "e.type = ? AND e.mode = ?";
    }
}
