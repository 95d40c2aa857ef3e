package org.chancery.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.document.copies.Copy;
import org.chancery.document.copies.CopyIndex;
import org.chancery.document.copies.CopyKind;
import org.chancery.document.copies.Shingles;
import org.jspecify.annotations.Nullable;

/**
 * Finds which of many reports repeat the text of another. Takes reports one by one; what it answers does not depend on
 * their order.
 */
public final class CopyDetector {

    /** What of a report is needed to find its copies. */
    public record Candidate(String id, @Nullable LocalDate published, Shingles shingles) {

        public static Candidate of(Report report) {
            return new Candidate(report.id(), report.published(), Shingles.of(report.text()));
        }
    }

    private static final Comparator<Candidate> FIRST = Comparator.comparing(
                    Candidate::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Candidate::id);

    private final Map<String, Candidate> known = new TreeMap<>();
    private final CopyIndex index = new CopyIndex();

    /** Takes a report in, and answers how it relates to those that were taken in before, nearest first. */
    public List<Copy> add(Report report) {
        return add(Candidate.of(report));
    }

    /** The same for a report of which only the shingles are at hand. */
    public List<Copy> add(Candidate candidate) {
        List<Copy> copies = new ArrayList<>();
        if (known.putIfAbsent(candidate.id(), candidate) != null) {
            return copies;
        }
        for (String id : index.alike(candidate.shingles())) {
            Candidate other = known.get(id);
            CopyKind kind = other == null ? null : CopyKind.of(candidate.shingles(), other.shingles());
            if (other != null && kind != null) {
                boolean earlier = FIRST.compare(candidate, other) < 0;
                copies.add(
                        earlier
                                ? new Copy(other.id(), candidate.id(), kind)
                                : new Copy(candidate.id(), other.id(), kind));
            }
        }
        copies.sort(
                Comparator.comparing(Copy::kind).thenComparing(Copy::original).thenComparing(Copy::copy));
        index.add(candidate.id(), candidate.shingles());
        return copies;
    }

    /** For each report that repeats another: the id of the first report that has its text. */
    public static Map<String, String> originals(List<Report> reports) {
        CopyDetector detector = new CopyDetector();
        Map<String, Candidate> byId = new HashMap<>();
        Map<String, String> parent = new TreeMap<>();
        for (Report report : reports) {
            Candidate candidate = Candidate.of(report);
            byId.put(candidate.id(), candidate);
            for (Copy copy : detector.add(candidate)) {
                join(parent, byId, copy);
            }
        }
        Map<String, String> originals = new TreeMap<>();
        parent.keySet().forEach(id -> {
            String root = root(parent, id);
            if (!root.equals(id)) {
                originals.put(id, root);
            }
        });
        return originals;
    }

    private static void join(Map<String, String> parent, Map<String, Candidate> byId, Copy copy) {
        String a = root(parent, copy.copy());
        String b = root(parent, copy.original());
        Candidate first = byId.get(a);
        Candidate second = byId.get(b);
        if (!a.equals(b) && first != null && second != null) {
            boolean order = FIRST.compare(first, second) < 0;
            parent.put(order ? b : a, order ? a : b);
            parent.putIfAbsent(order ? a : b, order ? a : b);
        }
    }

    private static String root(Map<String, String> parent, String id) {
        String at = id;
        while (!parent.getOrDefault(at, at).equals(at)) {
            at = parent.getOrDefault(at, at);
        }
        return at;
    }
}
