package org.chancery.record;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.document.copies.Copy;
import org.chancery.event.Event;
import org.chancery.event.MentionRef;
import org.chancery.event.Story;
import org.jspecify.annotations.Nullable;

/** Keeps stories, copies and events, replacing only what changed, and notes in the history what that was. */
public final class LinkWriter {

    /** What a run did to the events. */
    public record Changes(int added, int changed, int merged, int withdrawn) {
        public boolean none() {
            return added + changed + merged + withdrawn == 0;
        }
    }

    private record Kept(String state, String date, long run, String sha256, int witnesses) {}

    private record Changed(Event event, String whole, long since) {}

    private final Sql sql;

    LinkWriter(Sql sql) {
        this.sql = sql;
    }

    /** Replaces all that was computed before, in one transaction. */
    public Changes write(LinkedRecord linked, long run) {
        int[] counts = new int[4];
        sql.transaction(() -> {
            writeStories(linked);
            writeEvents(linked.events(), run, counts);
            RegisterRows registers = new RegisterRows(sql);
            if (registers.isOutdated()) {
                registers.fill();
            }
            new Layout(sql).write();
            if (sql.relinks() == linked.asOf()) {
                sql.update("DELETE FROM meta WHERE key = 'relink'");
            }
        });
        return new Changes(counts[0], counts[1], counts[2], counts[3]);
    }

    private void writeStories(LinkedRecord linked) throws SQLException {
        Map<String, String> titles = new HashMap<>();
        Map<String, LocalDate> days = new HashMap<>();
        sql.list("SELECT id, title, anchor FROM report", row -> {
            String title = row.getString(2);
            LocalDate day = row.getObject(3, LocalDate.class);
            if (title != null) {
                titles.put(row.getString(1), title);
            }
            if (day != null) {
                days.put(row.getString(1), day);
            }
            return true;
        });
        sql.update("DELETE FROM story");
        sql.update("DELETE FROM report_story");
        Bulk stories = new Bulk(sql, "story");
        Bulk reports = new Bulk(sql, "report_story");
        for (Story story : linked.stories()) {
            @Nullable
            String title = story.documents().stream()
                    .map(titles::get)
                    .filter(t -> t != null)
                    .findFirst()
                    .orElse(null);
            List<LocalDate> dated = story.documents().stream()
                    .map(days::get)
                    .filter(d -> d != null)
                    .sorted()
                    .toList();
            stories.add(
                    story.id(),
                    title,
                    dated.isEmpty() ? null : dated.get(0),
                    dated.isEmpty() ? null : dated.get(dated.size() - 1),
                    story.documents().size());
            for (String report : story.documents()) {
                Copy copy = linked.copies().get(report);
                reports.add(
                        report,
                        story.id(),
                        copy == null ? null : copy.original(),
                        copy == null ? null : copy.kind().label(),
                        copy == null ? null : copy.share());
            }
        }
        stories.flush();
        reports.flush();
    }

    private void writeEvents(List<Event> events, long run, int[] counts) throws SQLException {
        Map<String, Kept> before = new LinkedHashMap<>();
        sql.each(
                "SELECT id, state, CASE WHEN date_start IS NULL THEN '' ELSE date_edtf END, run, sha256(whole),"
                        + " witnesses FROM event ORDER BY id",
                row -> before.put(
                        row.getString(1),
                        new Kept(row.getString(2), row.getString(3), row.getLong(4), row.getString(5), row.getInt(6))));
        Map<String, String> eventOf = new HashMap<>();
        for (Event event : events) {
            for (MentionRef mention : event.mentions()) {
                eventOf.put(mention.mention(), event.id());
            }
        }
        HistoryRows history = new HistoryRows(sql, run);
        Set<String> gone = new HashSet<>(before.keySet());
        events.forEach(event -> gone.remove(event.id()));
        Map<String, String> sentences = sentences(gone);
        for (String id : gone.stream().sorted().toList()) {
            String successor = successor(id, eventOf);
            sql.update("INSERT INTO successor VALUES (?, ?, ?)", id, successor, run);
            history.add(successor == null ? "withdrawn" : "merged", id, null, sentences.get(id), successor);
            counts[successor == null ? 3 : 2]++;
        }
        List<Changed> changed = new ArrayList<>();
        for (Event event : events) {
            Kept kept = before.get(event.id());
            String whole = RecordJson.write(event);
            if (kept == null) {
                history.add("added", event.id(), null, null, event.state().label());
                changed.add(new Changed(event, whole, run));
                counts[0]++;
            } else if (!kept.sha256().equals(Sha256.of(whole))) {
                note(history, event, kept);
                changed.add(new Changed(event, whole, kept.run()));
                gone.add(event.id());
                counts[1]++;
            }
        }
        EventRows rows =
                new EventRows(sql, run, changed.stream().map(Changed::event).toList());
        rows.delete(gone);
        for (Changed each : changed) {
            rows.add(each.event(), each.whole(), each.since());
        }
        rows.flush();
        history.flush();
    }

    private static void note(HistoryRows history, Event event, Kept kept) throws SQLException {
        String state = event.state().label();
        String date = event.date() == null ? "" : event.date().edtf();
        if (!state.equals(kept.state())) {
            history.add("upgraded", event.id(), "state", kept.state(), state);
        }
        if (!date.equals(kept.date())) {
            history.add("corrected", event.id(), "date", kept.date(), date);
        }
        int witnesses = event.witnesses().size();
        if (witnesses > kept.witnesses()) {
            history.add(
                    "corroborated",
                    event.id(),
                    "witnesses",
                    String.valueOf(kept.witnesses()),
                    String.valueOf(witnesses));
        } else if (state.equals(kept.state()) && date.equals(kept.date())) {
            history.add("corrected", event.id(), "evidence", null, null);
        }
    }

    /** What was quoted for events, so that the history can say what an event was that is no more. */
    private Map<String, String> sentences(Set<String> events) {
        Map<String, String> found = new HashMap<>();
        if (!events.isEmpty()) {
            sql.each(
                    "SELECT event, quote FROM chronology WHERE event IN " + Sql.named(events),
                    row -> found.put(row.getString(1), row.getString(2)));
        }
        return found;
    }

    /** The event that took most of the mentions, the smallest id among equals. */
    private @Nullable String successor(String id, Map<String, String> eventOf) {
        Map<String, Integer> votes = new HashMap<>();
        sql.list("SELECT mention FROM event_mention WHERE event = ?", row -> row.getString(1), id)
                .forEach(mention -> {
                    String event = eventOf.get(mention);
                    if (event != null) {
                        votes.merge(event, 1, Integer::sum);
                    }
                });
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
