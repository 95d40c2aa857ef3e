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
 * Which events are asked for; null or false: any. An actor is a country code, a CAMEO actor code, an actor's id or a
 * part of a name. Actors, type, state, outlet and story may each name several, parted by {@code |}: any of them will do.
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
 * @param register a register that it stands in, by its label
 * @param before an event's id: only what stands before that event in the chronology, so that a list can be read on
 *     page by page whatever is added meanwhile
 * @param limit most rows, 0 for all
 * @param byReport whether {@code since} and {@code until} mean the day of the first report instead
 * @param place name of the place, or the code of the country that it lies in
 * @param asOf where set, events are as they stood by the reports up to and including that day: those that none of
 *     them told of are left out, the others are in the state that they were in then
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
        @Nullable String register,
        @Nullable String before,
        int limit,
        boolean byReport,
        @Nullable String place,
        @Nullable LocalDate asOf) {

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
        this(
                source, target, one, other, type, since, until, state, outlet, story, history, null, null, limit, false,
                null, null);
    }

    public static final EventFilter ALL =
            new EventFilter(null, null, null, null, null, null, null, null, null, null, true, 0);

    /** Events between two actors, in either direction. */
    public static EventFilter dyad(String one, String other, @Nullable LocalDate since, @Nullable LocalDate until) {
        return new EventFilter(null, null, one, other, null, since, until, null, null, null, false, 0);
    }

    public EventFilter withLimit(int most) {
        return new EventFilter(
                source, target, one, other, type, since, until, state, outlet, story, history, register, before, most,
                byReport, place, asOf);
    }

    /** The same with its days meant as those of the first reports. */
    public EventFilter onReportDays() {
        return new EventFilter(
                source, target, one, other, type, since, until, state, outlet, story, history, register, before, limit,
                true, place, asOf);
    }

    /** The same at one place, or anywhere for null. */
    public EventFilter at(@Nullable String somewhere) {
        return new EventFilter(
                source, target, one, other, type, since, until, state, outlet, story, history, register, before, limit,
                byReport, somewhere, asOf);
    }

    /** The same between two days. */
    public EventFilter between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new EventFilter(
                source, target, one, other, type, first, last, state, outlet, story, history, register, before, limit,
                byReport, place, asOf);
    }

    /** @param label as {@code visits} */
    public EventFilter in(@Nullable String label) {
        return new EventFilter(
                source, target, one, other, type, since, until, state, outlet, story, history, label, before, limit,
                byReport, place, asOf);
    }

    /** @param event an event's id, or null to begin with the latest */
    public EventFilter before(@Nullable String event) {
        return new EventFilter(
                source, target, one, other, type, since, until, state, outlet, story, history, register, event, limit,
                byReport, place, asOf);
    }

    public EventFilter inState(@Nullable String wanted) {
        return new EventFilter(
                source, target, one, other, type, since, until, wanted, outlet, story, history, register, before, limit,
                byReport, place, asOf);
    }

    public EventFilter withHistory(boolean told) {
        return new EventFilter(
                source, target, one, other, type, since, until, state, outlet, story, told, register, before, limit,
                byReport, place, asOf);
    }

    /** @param day null for as it stands now */
    public EventFilter asOf(@Nullable LocalDate day) {
        return new EventFilter(
                source, target, one, other, type, since, until, state, outlet, story, history, register, before, limit,
                byReport, place, day);
    }

    /** What the condition is over, under the name {@code c}: {@code chronology}, or how it stood on a day. */
    String from() {
        if (asOf == null) {
            return "chronology c";
        }
        String day = "DATE '" + asOf + "'";
        String told = "(reported_first IS NULL OR reported_first <= " + day + ")";
        String changed = told + " AND reported_last > " + day;
        return "(SELECT * FROM chronology WHERE " + told + " AND (reported_last IS NULL OR reported_last <= " + day
                + ") UNION ALL SELECT k.* REPLACE (s.state AS state, t.last AS reported_last, t.reports AS reports,"
                + " least(k.witnesses, t.reports) AS witnesses, m.date_start AS date_start, m.date_end AS date_end,"
                + " m.date_edtf AS date_edtf, m.date_precision AS date_precision, coalesce(m.date_start,"
                + " r.anchor) AS day, coalesce(m.date_end, r.anchor) AS last_day, m.trigger_words AS"
                + " trigger_words, m.quote AS quote, r.id AS report, r.outlet AS outlet, r.agency AS agency, r.origin"
                + " AS origin, r.anchor AS anchor) FROM (SELECT * FROM chronology WHERE " + changed
                + ") k JOIN (SELECT event, arg_max(state, ordinal) AS"
                + " state, arg_max(mention, ordinal) AS mention FROM event_state WHERE event IN (SELECT event FROM"
                + " chronology WHERE " + changed + ") AND (reported IS NULL OR reported <= " + day
                + ") GROUP BY event) s"
                + " ON s.event = k.event JOIN (SELECT n, CAST(count(DISTINCT report) AS INTEGER) AS reports, max(day) AS last"
                + " FROM telling WHERE (day IS NULL OR day <= " + day + ") AND n IN (SELECT n FROM chronology WHERE "
                + changed
                + ") GROUP BY n) t ON t.n = k.n"
                + " JOIN mention m ON m.id = s.mention JOIN report r ON r.id = m.report) c";
    }

    /** The condition over {@link #from}, with its values added in their order. */
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
            all.add(byReport ? "c.reported_first >= ?" : "c.last_day >= ?");
            values.add(since);
        }
        if (until != null) {
            all.add(byReport ? "c.reported_first <= ?" : "c.day <= ?");
            values.add(until);
        }
        if (state != null) {
            all.add(any(state, each -> {
                values.add(each.toLowerCase(Locale.ROOT).replace('_', ' '));
                return "c.state = ?";
            }));
        }
        if (outlet != null) {
            all.add(any(outlet, each -> {
                values.add(each.toLowerCase(Locale.ROOT));
                return "c.event IN (SELECT w.event FROM witness w WHERE contains(lower(w.outlets), ?))";
            }));
        }
        if (story != null) {
            all.add(any(story, each -> {
                values.add(each);
                return "c.story = ?";
            }));
        }
        if (place != null) {
            boolean country = place.length() == 3 && place.equals(place.toUpperCase(Locale.ROOT));
            all.add(country ? "c.place_country = ?" : "lower(c.place) = ?");
            values.add(country ? place : place.toLowerCase(Locale.ROOT));
        }
        if (!history) {
            all.add("NOT c.background");
        }
        if (register != null) {
            all.add("contains(c.registers, ?)");
            values.add('"' + register.toLowerCase(Locale.ROOT) + '"');
        }
        if (before != null) {
            all.add("c.n < (SELECT b.n FROM chronology b WHERE b.event = ?)");
            values.add(before);
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
        return "c.n IN (SELECT p.n FROM party p WHERE " + (side == null ? "" : "p.side = '" + side + "' AND ")
                + actor("p", actor, values) + ")";
    }

    /** On two sides, or both acting together, as in a reciprocal event. */
    private static String between(String one, String other, List<@Nullable Object> values) {
        if (isCountry(one) && isCountry(other) && !one.equals(other)) {
            boolean ordered = one.compareTo(other) < 0;
            values.add(ordered ? one : other);
            values.add(ordered ? other : one);
            return "c.n IN (SELECT d.n FROM dyad d WHERE d.one = ? AND d.other = ?)";
        }
        return "c.n IN (SELECT p.n FROM party p JOIN party q ON q.n = p.n WHERE (p.side <> q.side OR p.alone)"
                + " AND (p.actor <> q.actor OR p.side <> q.side) AND " + actor("p", one, values) + " AND "
                + actor("q", other, values) + ")";
    }

    private static boolean isCountry(String actor) {
        return actor.length() == 3 && actor.equals(actor.toUpperCase(Locale.ROOT));
    }

    private static String actor(String row, String actor, List<@Nullable Object> values) {
        if (isCountry(actor)) {
            values.add(actor);
            return row + ".country = ?";
        }
        if (actor.startsWith("a_")) {
            values.add(actor);
            return row + ".actor = ?";
        }
        values.add(actor);
        values.add(actor.toLowerCase(Locale.ROOT));
        return "(" + row + ".code = ? OR " + row
                + ".actor IN (SELECT a.id FROM actor a WHERE contains(lower(a.name), ?)))";
    }

    private static String type(String type, List<@Nullable Object> values) {
        if (Character.isDigit(type.charAt(0))) {
            values.add(type);
            return "starts_with(c.cameo, ?)";
        }
        int slash = type.indexOf('/');
        values.add((slash < 0 ? type : type.substring(0, slash)).toUpperCase(Locale.ROOT));
        if (slash < 0) {
            return "c.type = ?";
        }
        values.add(type.substring(slash + 1).toLowerCase(Locale.ROOT));
        return "c.type = ? AND c.mode = ?";
    }
}
