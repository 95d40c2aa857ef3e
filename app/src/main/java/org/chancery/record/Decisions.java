package org.chancery.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.actor.Actor;
import org.chancery.event.Decision;
import org.jspecify.annotations.Nullable;

/** Keeps what reviewers decided. A decision is never erased; it may be undone, which is kept too. */
public final class Decisions {

    private static final int MOST_NAMED = 1000;

    private final Sql sql;

    Decisions(Sql sql) {
        this.sql = sql;
    }

    /**
     * Keeps a decision and marks the record to be joined anew, in one transaction.
     *
     * @return its id
     */
    public String add(
            long run,
            Decided.Kind kind,
            List<Decided.Place> mentions,
            List<Decided.Place> others,
            @Nullable String note,
            String reviewer,
            @Nullable Correction correction) {
        String id = "r_" + run;
        sql.transaction(() -> {
            sql.update(
                    "INSERT INTO decision (id, run, kind, mentions, others, note, reviewer, correction)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    run,
                    kind.name().toLowerCase(Locale.ROOT),
                    RecordJson.write(mentions),
                    RecordJson.write(others),
                    note,
                    reviewer,
                    correction == null ? null : RecordJson.write(correction));
            if (correction != null) {
                keepActors(correction);
            }
            sql.relink();
        });
        return id;
    }

    /** A reviewer may name somebody of whom no report has told yet. */
    private void keepActors(Correction correction) {
        List<Actor> named = new ArrayList<>();
        if (correction.source() != null) {
            named.addAll(correction.source());
        }
        if (correction.target() != null) {
            named.addAll(correction.target());
        }
        for (Actor actor : named) {
            sql.update(
                    "INSERT INTO actor VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    ActorIds.of(actor),
                    actor.name(),
                    actor.country(),
                    actor.sector(),
                    actor.code(),
                    actor.wikidata());
        }
    }

    /** Takes a decision back. @throws ChanceryException where there is none such, or it is undone already */
    public void undo(String id, long run) {
        Decided decided = all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ChanceryException(
                        ErrorCode.NOT_FOUND, "the record has no decision " + id, "list them with: chancery decisions"));
        if (decided.undone()) {
            throw new ChanceryException(
                    ErrorCode.USAGE, id + " is undone already", "list decisions with: chancery decisions");
        }
        sql.transaction(() -> {
            sql.update("UPDATE decision SET undone = ? WHERE id = ?", run, id);
            sql.relink();
        });
    }

    /** All decisions, oldest first. */
    public List<Decided> all() {
        return sql.list(
                "SELECT id, run, kind, mentions, others, note, reviewer, undone IS NOT NULL, correction FROM decision"
                        + " ORDER BY run",
                row -> new Decided(
                        row.getString(1),
                        row.getLong(2),
                        Decided.Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                        RecordJson.list(row.getString(4), Decided.Place.class),
                        RecordJson.list(row.getString(5), Decided.Place.class),
                        row.getString(6),
                        row.getString(7),
                        row.getBoolean(8),
                        row.getString(9) == null ? null : RecordJson.read(row.getString(9), Correction.class)));
    }

    /** Where mentions stand, so that a decision can be about them. */
    public List<Decided.Place> places(List<String> mentions) {
        Map<String, Decided.Place> places = new HashMap<>();
        for (int from = 0; from < mentions.size(); from += MOST_NAMED) {
            sql.list(
                    "SELECT id, report, trigger_start, trigger_end FROM mention WHERE id IN "
                            + Sql.named(mentions.subList(from, Math.min(mentions.size(), from + MOST_NAMED))),
                    row -> places.put(
                            row.getString(1),
                            new Decided.Place(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4))));
        }
        for (String mention : mentions) {
            if (!places.containsKey(mention)) {
                throw new ChanceryException(
                        ErrorCode.NOT_FOUND, "the record has no mention " + mention, "see: chancery show EVENT --json");
            }
        }
        return mentions.stream().distinct().map(places::get).toList();
    }

    /** Merges and splits that stand, oldest first, by the ids that their mentions have now. */
    List<Decision> forLinking() {
        List<Decision> decisions = new ArrayList<>();
        for (Decided decided : standing()) {
            List<String> mentions = current(decided.mentions());
            if (decided.kind() == Decided.Kind.MERGE) {
                decisions.add(new Decision(Decision.Kind.MERGE, mentions));
            } else if (decided.kind() == Decided.Kind.SPLIT) {
                for (String mention : mentions) {
                    for (String other : current(decided.others())) {
                        decisions.add(new Decision(Decision.Kind.SPLIT, List.of(mention, other)));
                    }
                }
            }
        }
        return decisions;
    }

    /** Ids of mentions that were rejected and not accepted afterwards. */
    Set<String> rejected() {
        Set<String> rejected = new HashSet<>();
        for (Decided decided : standing()) {
            if (decided.kind() == Decided.Kind.REJECT) {
                rejected.addAll(current(decided.mentions()));
            } else if (decided.kind() == Decided.Kind.ACCEPT || decided.kind() == Decided.Kind.CORRECT) {
                current(decided.mentions()).forEach(rejected::remove);
            }
        }
        return rejected;
    }

    /** What is said in the place of what was coded, by the ids that the mentions have now; a later word goes before. */
    Map<String, Correction> corrections() {
        Map<String, Correction> corrections = new HashMap<>();
        for (Decided decided : standing()) {
            Correction correction = decided.correction();
            if (correction != null) {
                current(decided.mentions())
                        .forEach(mention ->
                                corrections.merge(mention, correction, (earlier, later) -> later.over(earlier)));
            }
        }
        return corrections;
    }

    private List<Decided> standing() {
        return all().stream().filter(decided -> !decided.undone()).toList();
    }

    /** The ids of the mentions that stand at these places now; new rules may have given them others, or none. */
    public List<String> current(List<Decided.Place> places) {
        Set<String> ids = new HashSet<>();
        List<String> named =
                places.stream().map(Decided.Place::mention).distinct().toList();
        for (int from = 0; from < named.size(); from += MOST_NAMED) {
            ids.addAll(sql.list(
                    "SELECT id FROM mention WHERE id IN "
                            + Sql.named(named.subList(from, Math.min(named.size(), from + MOST_NAMED))),
                    row -> row.getString(1)));
        }
        Set<String> found = Set.copyOf(ids);
        for (Decided.Place place : places) {
            if (!found.contains(place.mention())) {
                ids.addAll(sql.list(
                        "SELECT id FROM mention WHERE report = ? AND trigger_start < ? AND trigger_end > ?",
                        row -> row.getString(1),
                        place.report(),
                        place.end(),
                        place.start()));
            }
        }
        return ids.stream().sorted().toList();
    }
}
