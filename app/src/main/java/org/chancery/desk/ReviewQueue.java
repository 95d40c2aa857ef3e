package org.chancery.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Doubts;
import org.chancery.record.EventFilter;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredMention;
import org.chancery.review.Lookalikes;
import org.chancery.review.Verdicts;
import org.chancery.view.Dossier;

/**
 * What a reviewer sees next: events by doubt times weight, without what they judged or skipped; behind them, once more
 * and unmarked, what others rejected, so that a second reviewer judges it too.
 */
final class ReviewQueue {

    private static final int MOST_SKIPPED = 5000;

    private final DiplomaticRecord record;
    private final Map<String, Set<String>> skipped = new ConcurrentHashMap<>();

    ReviewQueue(DiplomaticRecord record) {
        this.record = record;
    }

    /** The card at a place of the queue; the last one where the queue is shorter. */
    ReviewCard at(String reviewer, EventFilter filter, int place) {
        List<Decided> decisions = record.decisions().all();
        Verdicts verdicts = Verdicts.of(decisions);
        List<String> judged =
                record.decisions().current(List.copyOf(verdicts.of(reviewer).keySet()));
        Set<String> passed = skipped.getOrDefault(reviewer, Set.of());
        long events = record.doubts().count(filter, judged, passed);
        List<String> again = again(verdicts, reviewer, passed);
        long left = events + again.size();
        boolean undoable = decisions.stream()
                .anyMatch(decided -> !decided.undone() && decided.reviewer().equals(reviewer));
        if (left == 0) {
            return ReviewCard.empty(passed.size(), undoable);
        }
        int at = (int) Math.max(0, Math.min(place, left - 1));
        if (at < events) {
            Doubts.Doubt doubt =
                    record.doubts().find(filter, judged, passed, at, 1).get(0);
            Dossier dossier = Dossier.of(record, doubt.event());
            List<StoredEvent> near = Lookalikes.of(record, dossier.event());
            return ReviewCard.of(dossier, near, doubt, at, left, passed.size(), undoable);
        }
        StoredMention mention = record.mentions().find(again.get((int) (at - events)));
        if (mention == null) {
            return ReviewCard.empty(passed.size(), undoable);
        }
        return ReviewCard.of(mention, record.reports().get(mention.report()), at, left, passed.size(), undoable);
    }

    void skip(String reviewer, String id) {
        Set<String> passed = skipped.computeIfAbsent(reviewer, name -> ConcurrentHashMap.newKeySet());
        if (passed.size() < MOST_SKIPPED) {
            passed.add(id);
        }
    }

    void lookAgain(String reviewer) {
        skipped.remove(reviewer);
    }

    /** The undecided mentions of a whole filter. */
    List<String> mentions(String reviewer, EventFilter filter) {
        return record.doubts().mentions(filter, judged(reviewer));
    }

    /** How many events of a filter are undecided. */
    long count(String reviewer, EventFilter filter) {
        return record.doubts().count(filter, judged(reviewer), Set.of());
    }

    private List<String> judged(String reviewer) {
        Verdicts verdicts = Verdicts.of(record.decisions().all());
        return record.decisions().current(List.copyOf(verdicts.of(reviewer).keySet()));
    }

    private List<String> again(Verdicts verdicts, String reviewer, Set<String> passed) {
        Set<String> ids =
                new LinkedHashSet<>(record.decisions().current(List.copyOf(verdicts.rejectedByOthers(reviewer))));
        ids.removeAll(passed);
        return new ArrayList<>(ids);
    }
}
