package org.chancery.document.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.document.html.DayWitness.Kind;
import org.jspecify.annotations.Nullable;

/** Weighs the witnesses of a page's day of publication. */
final class PublicationDay {

    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    private static final int CLOSE = 2;

    private final Map<Kind, List<DayWitness>> byKind = new EnumMap<>(Kind.class);
    private final @Nullable LocalDate fetched;

    PublicationDay(List<DayWitness> witnesses, @Nullable LocalDate fetched) {
        this.fetched = fetched;
        for (DayWitness witness : witnesses) {
            if (isPossible(witness.day())) {
                byKind.computeIfAbsent(witness.kind(), kind -> new ArrayList<>()).add(witness);
            }
        }
    }

    /** The witness to be believed, or null. */
    @Nullable DayWitness published() {
        DayWitness best = null;
        for (Kind kind : List.of(Kind.STRUCTURED, Kind.TAG, Kind.MARKED, Kind.SAID, Kind.NEAR_TITLE, Kind.TIME, Kind.ADDRESS, Kind.SCRIPT, Kind.LINE, Kind.LOOSE_TAG)) {
            List<DayWitness> found = byKind.getOrDefault(kind, List.of());
            if (!found.isEmpty()) {
                best = found.get(0);
                break;
            }
        }
        DayWitness address = first(Kind.ADDRESS);
        if (best != null && address != null && best.day().isAfter(address.day().plusDays(CLOSE))) {
            return address;
        }
        return best;
    }

    @Nullable DayWitness modified() {
        DayWitness latest = null;
        for (DayWitness witness : byKind.getOrDefault(Kind.MODIFIED, List.of())) {
            if (latest == null) {
                latest = witness;
            }
        }
        return latest;
    }

    private @Nullable DayWitness first(Kind kind) {
        List<DayWitness> found = byKind.getOrDefault(kind, List.of());
        return found.isEmpty() ? null : found.get(0);
    }

    private boolean isPossible(LocalDate day) {
        return !day.isBefore(FIRST) && (fetched == null || !day.isAfter(fetched.plusDays(1)));
    }
}
