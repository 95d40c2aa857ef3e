package org.chancery.event.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.event.ContentId;
import org.chancery.event.cluster.AverageLink;
import org.chancery.event.cluster.DisjointSets;
import org.chancery.event.cluster.Tree;

/**
 * Joins coded records to events. Records of other codes are other events. Inside a code only records that share a
 * participant or a sentence are compared, each with the nearest in time; what hangs together is cut by average link.
 */
public final class RecordLinker {

    /** Mean log-odds that a join needs. */
    private static final double THRESHOLD = -0.4;

    /** So many earlier records of a participant are compared with. */
    private static final int WINDOW = 200;

    /** So many records that hang together are cut at once. */
    private static final int WHOLE = 2000;

    /** @return the event's id for each record, in the order of the input; the order of the input changes nothing */
    public List<String> link(List<CodedRecord> records) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> day(records.get(i)))
                .thenComparing(i -> records.get(i).document())
                .thenComparing(i -> records.get(i).sentence())
                .thenComparing(i -> records.get(i).id()));
        Map<String, List<Integer>> byCode = new TreeMap<>();
        for (int i : order) {
            byCode.computeIfAbsent(records.get(i).cameo(), code -> new ArrayList<>())
                    .add(i);
        }
        String[] events = new String[records.size()];
        for (List<Integer> block : byCode.values()) {
            for (List<Integer> event : events(records, block)) {
                CodedRecord first = records.get(event.get(0));
                String id = ContentId.of("e_", first.document(), first.id());
                event.forEach(record -> events[record] = id);
            }
        }
        return List.of(events);
    }

    private static List<List<Integer>> events(List<CodedRecord> records, List<Integer> block) {
        DisjointSets sets = new DisjointSets(block.size());
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < block.size(); i++) {
            CodedRecord record = records.get(block.get(i));
            for (String key : keys(record)) {
                List<Integer> before = index.computeIfAbsent(key, k -> new ArrayList<>(2));
                for (int j = Math.max(0, before.size() - WINDOW); j < before.size(); j++) {
                    int other = before.get(j);
                    if (sets.find(i) != sets.find(other)
                            && RecordScorer.weigh(record, records.get(block.get(other))) > THRESHOLD) {
                        sets.join(i, other);
                    }
                }
                before.add(i);
            }
        }
        List<List<Integer>> events = new ArrayList<>();
        for (List<Integer> set : sets.sets()) {
            for (int from = 0; from < set.size(); from += WHOLE) {
                List<Integer> part = set.subList(from, Math.min(set.size(), from + WHOLE)).stream()
                        .map(block::get)
                        .toList();
                events.addAll(cut(records, part));
            }
        }
        return events;
    }

    private static List<List<Integer>> cut(List<CodedRecord> records, List<Integer> part) {
        float[][] weights = new float[part.size()][part.size()];
        for (int i = 0; i < part.size(); i++) {
            for (int j = 0; j < i; j++) {
                double weight = RecordScorer.weigh(records.get(part.get(i)), records.get(part.get(j)));
                weights[i][j] = (float) Math.max(-4, weight);
                weights[j][i] = weights[i][j];
            }
        }
        List<List<Integer>> events = new ArrayList<>();
        for (Tree tree : AverageLink.cluster(weights, THRESHOLD)) {
            events.add(tree.items().stream().sorted().map(part::get).toList());
        }
        return events;
    }

    private static Set<String> keys(CodedRecord record) {
        Set<String> keys = new HashSet<>();
        record.source().forEach(participant -> keys.add("n" + participant.name()));
        record.target().forEach(participant -> keys.add("n" + participant.name()));
        keys.add("s" + record.document() + "#" + record.sentence());
        return keys;
    }

    private static LocalDate day(CodedRecord record) {
        LocalDate date = record.date();
        return date == null ? LocalDate.MAX : date;
    }
}
