package org.chancery.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.chancery.pipeline.NearCopies;
import org.chancery.record.LinkedRecord;
import scala.Tuple2;

/** Near copies by the runs of words that reports share: runs are shuffled by their hashes, then pairs by their reports. */
final class CopyStage {

    /**
     * @param texts of the reports in the order in which the earlier is the original
     * @param ids of the same reports
     */
    Map<String, LinkedRecord.Copy> run(JavaRDD<String> texts, List<String> ids) {
        JavaPairRDD<Integer, long[]> runs = texts.zipWithIndex()
                .mapToPair(text -> new Tuple2<>(text._2().intValue(), hashes(NearCopies.runs(text._1()))));
        Map<Integer, Integer> sizes = runs.mapValues(all -> all.length).collectAsMap();
        JavaPairRDD<Long, int[]> holders = runs.flatMapToPair(report -> Arrays.stream(report._2())
                        .mapToObj(run -> new Tuple2<>(run, report._1()))
                        .iterator())
                .aggregateByKey(new int[0], CopyStage::with, CopyStage::first);
        List<Tuple2<Long, Integer>> shared = holders.filter(holder -> holder._2().length > 1)
                .flatMapToPair(holder -> pairs(holder._2()).iterator())
                .reduceByKey(Integer::sum)
                .collect();
        Map<Integer, Map<Integer, Integer>> byLater = new TreeMap<>();
        shared.forEach(pair -> byLater.computeIfAbsent((int) (pair._1() >>> 32), later -> new TreeMap<>())
                .put(pair._1().intValue(), pair._2()));
        Map<String, LinkedRecord.Copy> copies = new LinkedHashMap<>();
        byLater.forEach((later, earlier) -> {
            for (Map.Entry<Integer, Integer> other : earlier.entrySet()) {
                LinkedRecord.Copy copy = NearCopies.copy(
                        ids.get(other.getKey()),
                        other.getValue(),
                        sizes.getOrDefault(later, 0),
                        sizes.getOrDefault(other.getKey(), 0));
                if (copy != null) {
                    copies.put(ids.get(later), copy);
                    break;
                }
            }
        });
        return NearCopies.chained(copies);
    }

    private static long[] hashes(Set<Long> runs) {
        return runs.stream().mapToLong(Long::longValue).toArray();
    }

    /** The first reports of a run, ascending; a run that stands in more says nothing from there on. */
    private static int[] with(int[] first, Integer report) {
        return first(first, new int[] {report});
    }

    private static int[] first(int[] one, int[] other) {
        int[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        Arrays.sort(all);
        return all.length <= NearCopies.COMMON ? all : Arrays.copyOf(all, NearCopies.COMMON);
    }

    private static List<Tuple2<Long, Integer>> pairs(int[] holders) {
        List<Tuple2<Long, Integer>> pairs = new ArrayList<>();
        for (int later = 1; later < holders.length; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                pairs.add(new Tuple2<>(((long) holders[later] << 32) | holders[earlier], 1));
            }
        }
        return pairs;
    }
}
