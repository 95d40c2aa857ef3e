package org.chancery.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.ChanceryException;
import org.chancery.document.ReportId;
import org.chancery.event.ContentId;
import org.chancery.event.Event;
import org.chancery.event.MentionRecord;
import org.chancery.event.MentionRef;
import org.chancery.event.identity.MentionRecords;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;

/**
 * Ids that are not those of what they stand for: each is made anew from the content, as it was when that was kept. A
 * text, a name or a code that was changed in the file by other hands is told by this, also where all references hold.
 */
final class IdFaults {

    private final Sql sql;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, List<String>> wrong = new TreeMap<>();

    IdFaults(Sql sql) {
        this.sql = sql;
    }

    List<String> find() {
        reports();
        mentions();
        events();
        actors();
        stories();
        wrong.forEach((what, ids) -> faults.add(
                ids.size() + " " + what + " with an id that is not made of what they hold, " + ids.get(0) + " first"));
        return List.copyOf(faults);
    }

    /** What came in has its hash, and the id that the reader gave to it. */
    private void reports() {
        sql.each("SELECT id, raw, sha256, form, origin, declared FROM report ORDER BY id", row -> {
            String id = row.getString(1);
            String raw = row.getString(2);
            if (!Sha256.of(raw).equals(row.getString(3))) {
                faults.add("the raw text of " + id + " is not what came in");
                return;
            }
            String form = row.getString(4);
            String origin = row.getString(5);
            String declared = row.getString(6);
            check(
                    "reports",
                    id,
                    () -> ReportId.of(new RawReport(
                            RawReport.Form.valueOf(form), raw, origin, RecordJson.read(declared, Declared.class))));
        });
    }

    /** Its report, its sentence's words, where in them the trigger stands, its code and its actors. */
    private void mentions() {
        sql.each(
                "SELECT id, report, quote, trigger_start - evidence_start, cameo, identity FROM mention ORDER BY id",
                row -> {
                    String id = row.getString(1);
                    String report = row.getString(2);
                    String quote = row.getString(3);
                    int trigger = row.getInt(4);
                    String cameo = row.getString(5);
                    String identity = row.getString(6);
                    check("mentions", id, () -> {
                        MentionRecord record = RecordJson.read(identity, MentionRecord.class);
                        return record.id().equals(id)
                                        && record.from().document().equals(report)
                                ? MentionRecords.id(report, quote, trigger, cameo, record.source(), record.target())
                                : record.id();
                    });
                });
    }

    /** Its first mention; and its mentions are those that the record joins to it. */
    private void events() {
        Map<String, List<String>> joined = new HashMap<>();
        sql.each(
                "SELECT event, mention FROM event_mention",
                row -> joined.computeIfAbsent(row.getString(1), event -> new ArrayList<>())
                        .add(row.getString(2)));
        sql.each("SELECT id, whole FROM event ORDER BY id", row -> {
            String id = row.getString(1);
            String whole = row.getString(2);
            check("events", id, () -> {
                Event event = RecordJson.read(whole, Event.class);
                MentionRef first = event.mentions().get(0);
                List<String> told = event.mentions().stream()
                        .map(MentionRef::mention)
                        .sorted()
                        .toList();
                List<String> kept =
                        joined.getOrDefault(id, List.of()).stream().sorted().toList();
                return event.id().equals(id) && told.equals(kept)
                        ? ContentId.of("e_", first.document(), first.mention())
                        : "";
            });
        });
    }

    private void actors() {
        sql.each("SELECT id, name, country, wikidata FROM actor ORDER BY id", row -> {
            String id = row.getString(1);
            String name = row.getString(2);
            String country = row.getString(3);
            String wikidata = row.getString(4);
            check("actors", id, () -> ActorIds.of(name, country, wikidata));
        });
        sql.each(
                "SELECT DISTINCT p.actor, p.name, a.country FROM actor_mention p JOIN actor a ON a.id = p.actor WHERE"
                        + " p.name IS NOT NULL ORDER BY ALL",
                row -> {
                    String id = row.getString(1);
                    String name = row.getString(2);
                    String country = row.getString(3);
                    check("spellings", id, () -> ActorIds.of(name, country, null));
                });
    }

    /** A story has the id of one of its reports: the first, when it was gathered. */
    private void stories() {
        Map<String, Boolean> found = new HashMap<>();
        sql.each("SELECT story, report FROM report_story WHERE story IS NOT NULL", row -> {
            String story = row.getString(1);
            found.merge(story, ContentId.of("s_", row.getString(2)).equals(story), Boolean::logicalOr);
        });
        found.forEach((story, own) -> check("stories", story, () -> own ? story : ""));
    }

    private void check(String what, String id, Made made) {
        boolean own;
        try {
            own = made.id().equals(id);
        } catch (ChanceryException | IllegalArgumentException | IndexOutOfBoundsException e) {
            own = false;
        }
        if (!own) {
            wrong.computeIfAbsent(what, kind -> new ArrayList<>()).add(id);
        }
    }

    /** An id made anew. */
    @FunctionalInterface
    private interface Made {
        String id();
    }
}
