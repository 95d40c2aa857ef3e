package org.chancery.desk;

import java.util.List;
import org.chancery.record.Doubts;
import org.chancery.record.StoredEvent;
import org.chancery.record.StoredMention;
import org.chancery.record.StoredReport;
import org.chancery.view.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * One card of the review: an event, a single mention, or nothing left.
 *
 * @param id of the event or mention; empty where nothing is left
 * @param dossier set for an event
 * @param mention set for a single mention, with its report
 * @param near events that it could be merged with
 * @param doubt why it stands where it stands; set for an event
 * @param at its place in the queue, from 0
 * @param left length of the queue
 * @param skipped how many were skipped
 * @param undoable whether the reviewer has a decision to take back
 */
public record ReviewCard(
        String id,
        @Nullable Dossier dossier,
        @Nullable StoredMention mention,
        @Nullable StoredReport report,
        List<StoredEvent> near,
        Doubts.@Nullable Doubt doubt,
        int at,
        long left,
        int skipped,
        boolean undoable) {

    public ReviewCard {
        near = List.copyOf(near);
    }

    static ReviewCard empty(int skipped, boolean undoable) {
        return new ReviewCard("", null, null, null, List.of(), null, 0, 0, skipped, undoable);
    }

    static ReviewCard of(
            Dossier dossier,
            List<StoredEvent> near,
            Doubts.Doubt doubt,
            int at,
            long left,
            int skipped,
            boolean undoable) {
        return new ReviewCard(dossier.event().id(), dossier, null, null, near, doubt, at, left, skipped, undoable);
    }

    static ReviewCard of(StoredMention mention, StoredReport report, int at, long left, int skipped, boolean undoable) {
        return new ReviewCard(mention.id(), null, mention, report, List.of(), null, at, left, skipped, undoable);
    }

    public boolean isEmpty() {
        return id.isEmpty();
    }

    /** What the fields of the correction hold to begin with. */
    public CorrectionForm form() {
        return dossier != null
                ? CorrectionForm.of(dossier)
                : mention != null ? CorrectionForm.of(mention) : CorrectionForm.BLANK;
    }
}
