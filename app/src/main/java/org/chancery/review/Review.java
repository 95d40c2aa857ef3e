package org.chancery.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.Correction;
import org.chancery.record.Decided;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.StoredMention;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a reviewer says of events into decisions about their mentions. The record is joined anew afterwards by
 * whoever holds the joiner; until then it is marked as waiting for that.
 */
public final class Review {

    private final DiplomaticRecord record;
    private final String reviewer;
    private final long run;

    /**
     * @param reviewer who decides, as the history will name them
     * @param run the open run that the decision belongs to
     */
    public Review(DiplomaticRecord record, String reviewer, long run) {
        this.record = record;
        this.reviewer = reviewer;
        this.run = run;
    }

    /** These events, or single mentions, are right. */
    public String accept(List<String> events, @Nullable String note) {
        return decide(Decided.Kind.ACCEPT, mentions(events), List.of(), note, null);
    }

    /** These events, or single mentions, are none. */
    public String reject(List<String> eventsOrMentions, @Nullable String note) {
        return decide(Decided.Kind.REJECT, mentions(eventsOrMentions), List.of(), note, null);
    }

    /** These events are one. */
    public String merge(List<String> events, @Nullable String note) {
        if (new LinkedHashSet<>(events).size() < 2) {
            throw new ChanceryException(ErrorCode.USAGE, "one event cannot be merged", "name two or more events");
        }
        return decide(Decided.Kind.MERGE, mentions(events), List.of(), note, null);
    }

    /** These mentions of an event tell of another one. */
    public String split(String event, List<String> cut, @Nullable String note) {
        List<String> all = mentions(List.of(event));
        Set<String> out = new LinkedHashSet<>(cut);
        if (!all.containsAll(out)) {
            throw new ChanceryException(
                    ErrorCode.USAGE, "not all of these mentions belong to " + event, "see: chancery show " + event);
        }
        List<String> rest =
                all.stream().filter(mention -> !out.contains(mention)).toList();
        if (out.isEmpty() || rest.isEmpty()) {
            throw new ChanceryException(
                    ErrorCode.USAGE, "a split leaves something on both sides", "name some of the mentions, not all");
        }
        return decide(Decided.Kind.SPLIT, List.copyOf(out), rest, note, null);
    }

    /** Takes a decision back. */
    public void undo(String decision) {
        record.decisions().undo(decision, run);
    }

    /** This event, or single mention, took place otherwise than it was coded. */
    public String correct(String eventOrMention, Correction correction, @Nullable String note) {
        if (correction.isEmpty()) {
            throw new ChanceryException(
                    ErrorCode.USAGE, "nothing is corrected", "change a field, or accept the event as it is");
        }
        return decide(Decided.Kind.CORRECT, mentions(List.of(eventOrMention)), List.of(), note, correction);
    }

    private String decide(
            Decided.Kind kind,
            List<String> mentions,
            List<String> others,
            @Nullable String note,
            @Nullable Correction correction) {
        return record.decisions()
                .add(
                        run,
                        kind,
                        record.decisions().places(mentions),
                        record.decisions().places(others),
                        note,
                        reviewer,
                        correction);
    }

    private List<String> mentions(List<String> ids) {
        List<String> mentions = new ArrayList<>();
        for (String id : ids) {
            if (id.startsWith("m_")) {
                mentions.add(id);
            } else {
                record.mentions().ofEvent(record.events().get(id).id()).stream()
                        .map(StoredMention::id)
                        .forEach(mentions::add);
            }
        }
        return mentions;
    }
}
