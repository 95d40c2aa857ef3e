package org.chancery.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.actor.Organizations;
import org.jspecify.annotations.Nullable;

/** How an {@link EventFilter} is put to the database. */
final class EventCondition {

    private EventCondition() {}

    /** What the condition is over, under the name {@code c}: {@code chronology}, or how it stood on a day. */
    static String from(@Nullable LocalDate asOf) {
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
    static String where(EventFilter filter, List<@Nullable Object> values) {
        List<String> all = new ArrayList<>();
        if (filter.source() != null) {
            all.add(any(filter.source(), each -> side("source", each, values)));
        }
        if (filter.target() != null) {
            all.add(any(filter.target(), each -> side("target", each, values)));
        }
        if (filter.one() != null && filter.other() != null) {
            all.add(between(filter.one(), filter.other(), values));
        } else if (filter.one() != null) {
            all.add(any(filter.one(), each -> side(null, each, values)));
        }
        if (filter.type() != null) {
            all.add(any(filter.type(), each -> type(each, values)));
        }
        if (filter.since() != null) {
            all.add(filter.byReport() ? "c.reported_first >= ?" : "c.last_day >= ?");
            values.add(filter.since());
        }
        if (filter.until() != null) {
            all.add(filter.byReport() ? "c.reported_first <= ?" : "c.day <= ?");
            values.add(filter.until());
        }
        if (filter.state() != null) {
            all.add(any(filter.state(), each -> {
                values.add(each.toLowerCase(Locale.ROOT).replace('_', ' '));
                return "c.state = ?";
            }));
        }
        if (filter.outlet() != null) {
            all.add(any(filter.outlet(), each -> {
                values.add(each.toLowerCase(Locale.ROOT));
                return "c.event IN (SELECT w.event FROM witness w WHERE contains(lower(w.outlets), ?))";
            }));
        }
        if (filter.story() != null) {
            all.add(any(filter.story(), each -> {
                values.add(each);
                return "c.story = ?";
            }));
        }
        String place = filter.place();
        if (place != null) {
            boolean country = isCountry(place);
            all.add(country ? "c.place_country = ?" : "lower(c.place) = ?");
            values.add(country ? place : place.toLowerCase(Locale.ROOT));
        }
        if (!filter.history()) {
            all.add("NOT c.background");
        }
        if (filter.register() != null) {
            all.add("contains(c.registers, ?)");
            values.add('"' + filter.register().toLowerCase(Locale.ROOT) + '"');
        }
        if (filter.before() != null) {
            all.add("c.n < (SELECT b.n FROM chronology b WHERE b.event = ?)");
            values.add(filter.before());
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

    /**
     * On two sides, or both acting together, as in a reciprocal event. Countries, and organisations by their usual names,
     * are looked up in the table of dyads, so that the events are those that its numbers count.
     */
    private static String between(String one, String other, List<@Nullable Object> values) {
        if (isNode(one) && isNode(other) && !one.equals(other)) {
            boolean ordered = one.compareTo(other) < 0;
            values.add(ordered ? one : other);
            values.add(ordered ? other : one);
            return "c.n IN (SELECT d.n FROM dyad d WHERE d.one = ? AND d.other = ?)";
        }
        return "c.n IN (SELECT p.n FROM party p JOIN party q ON q.n = p.n WHERE (p.side <> q.side OR p.alone)"
                + " AND (p.actor <> q.actor OR p.side <> q.side) AND " + actor("p", one, values) + " AND "
                + actor("q", other, values) + ")";
    }

    /** Whether the table of dyads has it under this name, if the record has it at all. */
    private static boolean isNode(String name) {
        return Organizations.get().isUsual(name) || isCountry(name) && !Organizations.isKind(name);
    }

    /** Whether it is written like the code of a country; {@code G20} is not. */
    private static boolean isCountry(String name) {
        return name.length() == 3
                && name.equals(name.toUpperCase(Locale.ROOT))
                && !Organizations.get().isUsual(name);
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
        String begun = " " + actor.toLowerCase(Locale.ROOT).replace('-', ' ');
        values.add(begun);
        values.add(begun);
        return "(" + row + ".code = ? OR " + row + ".actor IN (SELECT a.id FROM actor a WHERE " + hasWord("a.name")
                + " UNION ALL SELECT t.actor FROM tally t WHERE t.spellings IS NOT NULL AND "
                + hasWord("t.spellings") + "))";
    }

    /**
     * Whether a name holds the words asked for, from the beginning of a word on: {@code nato} is no part of senators,
     * and {@code erdogan} finds Erdoğan.
     */
    private static String hasWord(String names) {
        return "contains(' ' || translate(strip_accents(lower(" + names + ")), '-\"', '  '), strip_accents(?))";
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
