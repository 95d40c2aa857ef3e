package org.chancery.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;
import org.chancery.record.Run;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Two records of the same reports under two versions of the rules: which events are new, gone or changed, field by
 * field. An event is the same where its id is; else where it rests on the same words of the same report, whatever these
 * are coded as. Reports that only one record has are counted, and events that rest on those alone are left out.
 *
 * @param oldRules version of the rules of the older record's latest run, or {@code none}
 * @param onlyOld reports that only the older record has
 */
public record RecordDiff(
        String oldRules,
        String newRules,
        int onlyOld,
        int onlyNew,
        List<StoredEvent> added,
        List<StoredEvent> gone,
        List<Changed> changed,
        int same) {

    public RecordDiff {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
    }

    /** An event of both records that is not the same in them; never without fields. */
    public record Changed(StoredEvent old, StoredEvent now, List<Field> fields) {
        public Changed {
            fields = List.copyOf(fields);
        }
    }

    /** What a field was and is; empty where it has no value. */
    public record Field(String name, String old, String now) {}

    /** One record with what is compared. */
    private record Side(Map<String, StoredEvent> events, Map<String, List<String>> grounds, Set<String> reports) {

        static Side of(DiplomaticRecord record) {
            Map<String, StoredEvent> events = new LinkedHashMap<>();
            record.events().find(EventFilter.ALL).forEach(event -> events.put(event.id(), event));
            return new Side(
                    events,
                    record.mentions().grounds(),
                    new HashSet<>(record.reports().ids()));
        }

        List<String> groundsOf(String event) {
            return grounds.getOrDefault(event, List.of());
        }

        /** Whether some of its words stand in a report that the other record has too. */
        boolean shares(String event, Side other) {
            return groundsOf(event).stream()
                    .anyMatch(ground -> other.reports.contains(ground.substring(0, ground.lastIndexOf('@'))));
        }
    }

    /** Compares; both stay open. */
    public static RecordDiff of(DiplomaticRecord older, DiplomaticRecord newer) {
        Side old = Side.of(older);
        Side now = Side.of(newer);
        Map<String, String> pairs = pairs(old, now);
        List<StoredEvent> gone = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        int same = 0;
        for (StoredEvent event : old.events().values()) {
            String other = pairs.get(event.id());
            StoredEvent found = other == null ? null : now.events().get(other);
            if (found == null) {
                if (old.shares(event.id(), now)) {
                    gone.add(event);
                }
                continue;
            }
            List<Field> fields = fields(event, found);
            if (fields.isEmpty()) {
                same++;
            } else {
                changed.add(new Changed(event, found, fields));
            }
        }
        Set<String> taken = new HashSet<>(pairs.values());
        List<StoredEvent> added = now.events().values().stream()
                .filter(event -> !taken.contains(event.id()) && now.shares(event.id(), old))
                .toList();
        return new RecordDiff(
                rules(older),
                rules(newer),
                missing(old.reports(), now.reports()),
                missing(now.reports(), old.reports()),
                added,
                gone,
                changed,
                same);
    }

    /** New ids by old ones, one to one: same ids first, then by most words in common, then in the order of ids. */
    private static Map<String, String> pairs(Side old, Side now) {
        Map<String, String> pairs = new HashMap<>();
        old.events().keySet().stream().filter(now.events()::containsKey).forEach(id -> pairs.put(id, id));
        Map<String, List<String>> byGround = new HashMap<>();
        for (String id : now.events().keySet()) {
            if (!pairs.containsKey(id)) {
                now.groundsOf(id)
                        .forEach(ground -> byGround.computeIfAbsent(ground, g -> new ArrayList<>())
                                .add(id));
            }
        }
        record Candidate(String old, String now, int common) {}
        List<Candidate> candidates = new ArrayList<>();
        for (String id : old.events().keySet()) {
            if (!pairs.containsKey(id)) {
                Map<String, Integer> common = new HashMap<>();
                for (String ground : old.groundsOf(id)) {
                    byGround.getOrDefault(ground, List.of()).forEach(other -> common.merge(other, 1, Integer::sum));
                }
                common.forEach((other, count) -> candidates.add(new Candidate(id, other, count)));
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::common)
                .reversed()
                .thenComparing(Candidate::old)
                .thenComparing(Candidate::now));
        Set<String> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!pairs.containsKey(candidate.old()) && taken.add(candidate.now())) {
                pairs.put(candidate.old(), candidate.now());
            }
        }
        return pairs;
    }

    private static List<Field> fields(StoredEvent old, StoredEvent now) {
        List<Field> fields = new ArrayList<>();
        add(fields, "type", old.typeAndMode(), now.typeAndMode());
        add(fields, "code", old.cameo(), now.cameo());
        add(fields, "source", Wording.names(old.source()), Wording.names(now.source()));
        add(fields, "target", Wording.names(old.target()), Wording.names(now.target()));
        add(fields, "state", old.state(), now.state());
        add(fields, "history", old.background(), now.background());
        add(
                fields,
                "date",
                old.date() == null ? "" : old.date().edtf(),
                now.date() == null ? "" : now.date().edtf());
        add(
                fields,
                "place",
                old.place() == null ? "" : old.place().name(),
                now.place() == null ? "" : now.place().name());
        add(fields, "objects", String.join("; ", old.objects()), String.join("; ", now.objects()));
        add(fields, "reports", old.reports(), now.reports());
        add(fields, "witnesses", old.witnesses(), now.witnesses());
        return fields;
    }

    private static void add(List<Field> fields, String name, @Nullable Object old, @Nullable Object now) {
        String before = old == null ? "" : old.toString();
        String after = now == null ? "" : now.toString();
        if (!before.equals(after)) {
            fields.add(new Field(name, before, after));
        }
    }

    private static int missing(Set<String> from, Set<String> other) {
        return (int) from.stream().filter(id -> !other.contains(id)).count();
    }

    private static String rules(DiplomaticRecord record) {
        return record.runs().all().stream().map(Run::rules).findFirst().orElse("none");
    }
}
