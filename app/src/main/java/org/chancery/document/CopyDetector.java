package org.chancery.document;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.chancery.document.copies.Copy;
import org.chancery.document.copies.CopyIndex;
import org.chancery.document.copies.CopyKind;
import org.chancery.document.copies.Shingles;
import org.jspecify.annotations.Nullable;

/** Finds which of many reports repeat the text of an earlier one. What it answers does not depend on their order. */
public final class CopyDetector {

    /** What of a report is needed to find its copies. */
    public record Candidate(String id, @Nullable LocalDate day, Shingles shingles) implements Serializable {

        public static Candidate of(Report report) {
            return new Candidate(report.id(), report.published(), Shingles.of(report.text()));
        }
    }

    private CopyDetector() {}

    /** The order in which the earlier is the original: by day, undated ones last, then by id. */
    public static Comparator<Candidate> byDay() {
        return Comparator.comparing(Candidate::day, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Candidate::id);
    }

    /** For each report that repeats another: the first report that has its text. */
    public static Map<String, Copy> originals(List<Candidate> reports) {
        List<Candidate> ordered = reports.stream().sorted(byDay()).toList();
        CopyIndex index = new CopyIndex();
        Map<String, Copy> nearest = new LinkedHashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            Candidate own = ordered.get(i);
            for (int earlier : index.alike(own.shingles())) {
                Copy copy = copy(own, ordered.get(earlier));
                if (copy != null) {
                    nearest.merge(own.id(), copy, BinaryOperator.minBy(nearestFirst()));
                }
            }
            index.add(i, own.shingles());
        }
        return chained(nearest);
    }

    /** What a report is to an earlier one; null where it is no copy. */
    public static @Nullable Copy copy(Candidate later, Candidate earlier) {
        CopyKind kind = CopyKind.of(later.shingles(), earlier.shingles());
        return kind == null
                ? null
                : new Copy(later.id(), earlier.id(), kind, later.shingles().share(earlier.shingles()));
    }

    /** Of all that a report is a copy of, the one with most of its words; of equals the one that stands first. */
    public static Comparator<Copy> nearestFirst() {
        return Comparator.comparing(Copy::kind).thenComparing(Copy::share, Comparator.reverseOrder());
    }

    /**
     * A copy of a copy is a copy of the first.
     *
     * @param nearest the report that each is a copy of, in the order of the reports
     */
    public static Map<String, Copy> chained(Map<String, Copy> nearest) {
        Map<String, Copy> originals = new HashMap<>();
        nearest.forEach((report, copy) -> {
            Copy further = originals.get(copy.original());
            originals.put(
                    report, further == null ? copy : new Copy(report, further.original(), copy.kind(), copy.share()));
        });
        return originals;
    }
}
