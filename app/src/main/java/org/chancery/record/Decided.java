package org.chancery.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decided.
 *
 * @param id {@code r_} and the number of the run that took it
 * @param mentions what it is about; for a split those that are cut out
 * @param others for a split what they are kept apart from, else empty
 * @param note the reviewer's words, or null
 * @param undone whether it was taken back
 * @param correction for {@link Kind#CORRECT} what is right instead, else null
 */
public record Decided(
        String id,
        long run,
        Kind kind,
        List<Place> mentions,
        List<Place> others,
        @Nullable String note,
        String reviewer,
        boolean undone,
        @Nullable Correction correction) {

    public Decided {
        mentions = List.copyOf(mentions);
        others = List.copyOf(others);
    }

    public enum Kind {
        /** The mentions are right as they are. */
        ACCEPT,
        /** The mentions are no events; they count no longer. */
        REJECT,
        /** The mentions are events, but not as they were coded. */
        CORRECT,
        /** The mentions tell of one event. */
        MERGE,
        /** The mentions tell of another event than the others. */
        SPLIT
    }

    /**
     * A mention by its id and by its place, so that the decision still finds it when new rules give it another id.
     *
     * @param start where its trigger starts in the report's text
     * @param end where it ends
     */
    public record Place(String mention, String report, int start, int end) {}
}
