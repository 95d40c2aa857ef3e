package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.record.LinkedRecord;
import org.chancery.record.StoredReport;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that repeat another one's words, so that one text behind two outlets is one witness. Compared are runs
 * of five words; a report is a copy of the earliest report that shares at least half of the runs of the shorter of the
 * two. A run that stands in many reports (a motto, a notice) says nothing.
 */
public final class NearCopies {

    private static final int RUN = 5;
    private static final int FEWEST_RUNS = 12;
    /** A run says nothing from its fortieth report on. */
    public static final int COMMON = 40;

    private static final double SHARED = 0.5;
    private static final double WHOLE = 0.8;

    private NearCopies() {}

    /** @param reports by day, then by id: the original is always the earlier one */
    static Map<String, LinkedRecord.Copy> find(List<StoredReport> reports) {
        Map<Long, List<Integer>> where = new HashMap<>();
        List<Integer> sizes = new ArrayList<>();
        Map<String, LinkedRecord.Copy> copies = new LinkedHashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            Set<Long> own = runs(reports.get(i).text());
            sizes.add(own.size());
            Map<Integer, Integer> shared = new TreeMap<>();
            for (long run : own) {
                List<Integer> others = where.computeIfAbsent(run, r -> new ArrayList<>(1));
                if (others.size() < COMMON) {
                    others.forEach(other -> shared.merge(other, 1, Integer::sum));
                    others.add(i);
                }
            }
            for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
                int earlier = entry.getKey();
                LinkedRecord.Copy copy =
                        copy(reports.get(earlier).id(), entry.getValue(), own.size(), sizes.get(earlier));
                if (copy != null) {
                    copies.put(reports.get(i).id(), copy);
                    break;
                }
            }
        }
        return chained(copies);
    }

    /**
     * What two reports that share so many runs are to each other; null where the later is no copy.
     *
     * @param of id of the earlier
     * @param shared runs that both hold and that are not common
     * @param own runs of the later
     * @param other runs of the earlier
     */
    public static LinkedRecord.@Nullable Copy copy(String of, int shared, int own, int other) {
        int shorter = Math.min(own, other);
        double score = (double) shared / shorter;
        if (shorter < FEWEST_RUNS || score < SHARED) {
            return null;
        }
        boolean whole = (double) shared / Math.max(own, other) >= WHOLE;
        return new LinkedRecord.Copy(of, whole ? "reprint" : "shared passages", score);
    }

    /**
     * A copy of a copy is a copy of the first.
     *
     * @param copies of the earliest report that each shares enough with, in the order of the reports
     */
    public static Map<String, LinkedRecord.Copy> chained(Map<String, LinkedRecord.Copy> copies) {
        Map<String, LinkedRecord.Copy> chained = new HashMap<>();
        copies.forEach((report, copy) -> {
            LinkedRecord.Copy chain = chained.get(copy.of());
            chained.put(report, chain == null ? copy : new LinkedRecord.Copy(chain.of(), copy.kind(), copy.score()));
        });
        return chained;
    }

    /** Hashes of all runs of a text's words. */
    public static Set<Long> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        Set<Long> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            long hash = 1125899906842597L;
            for (int j = i; j < i + RUN; j++) {
                hash = 31 * hash + words[j].hashCode();
            }
            runs.add(hash);
        }
        return runs;
    }
}
