package org.chancery.review;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.record.Decided;

/**
 * What each reviewer says of each mention: the last of their accepting, rejecting or correcting that they have not taken
 * back. A mention is known by its place, so that it stays the same under new rules.
 *
 * @param byReviewer reviewer to place to verdict
 */
public record Verdicts(Map<String, Map<Decided.Place, Decided.Kind>> byReviewer) {

    private static final Set<Decided.Kind> VERDICTS =
            Set.of(Decided.Kind.ACCEPT, Decided.Kind.REJECT, Decided.Kind.CORRECT);

    /** @param decisions oldest first */
    public static Verdicts of(List<Decided> decisions) {
        Map<String, Map<Decided.Place, Decided.Kind>> verdicts = new TreeMap<>();
        for (Decided decided : decisions) {
            if (!decided.undone() && VERDICTS.contains(decided.kind())) {
                Map<Decided.Place, Decided.Kind> own =
                        verdicts.computeIfAbsent(decided.reviewer(), reviewer -> new LinkedHashMap<>());
                decided.mentions().forEach(place -> own.put(place, decided.kind()));
            }
        }
        return new Verdicts(verdicts);
    }

    /** What this reviewer has judged. */
    public Map<Decided.Place, Decided.Kind> of(String reviewer) {
        return byReviewer.getOrDefault(reviewer, Map.of());
    }

    /** What others rejected, and this reviewer has not judged: a second pair of eyes for what is no longer counted. */
    public Set<Decided.Place> rejectedByOthers(String reviewer) {
        Set<Decided.Place> rejected = new HashSet<>();
        byReviewer.forEach((other, verdicts) -> {
            if (!other.equals(reviewer)) {
                verdicts.forEach((place, verdict) -> {
                    if (verdict == Decided.Kind.REJECT) {
                        rejected.add(place);
                    }
                });
            }
        });
        rejected.removeAll(of(reviewer).keySet());
        return rejected;
    }
}
