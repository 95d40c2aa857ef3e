package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.record.LinkedRecord;
import org.chancery.record.StoredReport;

/**
 * Finds reports that repeat another one's words, so that one text behind two outlets is one witness. Compared are runs
 * of five words; a report is a copy of the earliest report that shares at least half of the runs of the shorter of the
 * two. A run that stands in many reports (a motto, a notice) says nothing.
 */
final class NearCopies {

    private static final int RUN = 5;
    private static final int FEWEST_RUNS = 12;
    private static final int COMMON = 40;
    private static final double SHARED = 0.5;
    private static final double WHOLE = 0.8;

    private NearCopies() {}

    /** @param reports by day, then by id: the original is always the earlier one */
    static Map<String, LinkedRecord.Copy> find(List<StoredReport> reports) {
        Map<Long, List<Integer>> where = new HashMap<>();
        List<Set<Long>> runs = new ArrayList<>();
        Map<String, LinkedRecord.Copy> copies = new HashMap<>();
        for (int i = 0; i < reports.size(); i++) {
            Set<Long> own = runs(reports.get(i).text());
            runs.add(own);
            Map<Integer, Integer> shared = new HashMap<>();
            for (long run : own) {
                List<Integer> others = where.computeIfAbsent(run, r -> new ArrayList<>(1));
                if (others.size() < COMMON) {
                    others.forEach(other -> shared.merge(other, 1, Integer::sum));
                    others.add(i);
                }
            }
            LinkedRecord.Copy best = null;
            int original = Integer.MAX_VALUE;
            for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
                Set<Long> other = runs.get(entry.getKey());
                int shorter = Math.min(own.size(), other.size());
                double score = (double) entry.getValue() / shorter;
                if (shorter >= FEWEST_RUNS && score >= SHARED && entry.getKey() < original) {
                    original = entry.getKey();
                    double both = (double) entry.getValue() / Math.max(own.size(), other.size());
                    best = new LinkedRecord.Copy(
                            reports.get(original).id(), both >= WHOLE ? "reprint" : "shared passages", score);
                }
            }
            if (best != null) {
                LinkedRecord.Copy chain = copies.get(best.of());
                copies.put(
                        reports.get(i).id(),
                        chain == null ? best : new LinkedRecord.Copy(chain.of(), best.kind(), best.score()));
            }
        }
        return copies;
    }

    private static Set<Long> runs(String text) {
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
