package org.chancery.spark;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.chancery.document.CopyDetector;
import org.chancery.document.copies.Copy;
import org.chancery.document.copies.CopyIndex;
import scala.Tuple2;

/** Near copies: kept shingles are shuffled by their hashes, then pairs of reports that share one by their reports. */
final class CopyStage {

    /** @param reports in the order in which the earlier is the original */
    Map<String, Copy> run(JavaRDD<CopyDetector.Candidate> reports) {
        JavaPairRDD<Integer, CopyDetector.Candidate> numbered = reports.zipWithIndex()
                .mapToPair(report -> new Tuple2<>(report._2().intValue(), report._1()))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<Long, Integer> kept = numbered.flatMapToPair(
                report -> Arrays.stream(report._2().shingles().kept())
                        .mapToObj(hash -> new Tuple2<>(hash, report._1()))
                        .iterator());
        JavaPairRDD<Long, int[]> first = kept.aggregateByKey(
                new int[0], (found, report) -> CopyIndex.first(found, new int[] {report}), CopyIndex::first);
        Map<String, Copy> nearest = new LinkedHashMap<>();
        kept.join(first)
                .flatMapToPair(shared -> Arrays.stream(shared._2()._2())
                        .filter(earlier -> earlier < shared._2()._1())
                        .mapToObj(earlier -> new Tuple2<>(shared._2()._1(), earlier))
                        .iterator())
                .distinct()
                .join(numbered)
                .mapToPair(pair -> new Tuple2<>(
                        pair._2()._1(), new Tuple2<>(pair._1(), pair._2()._2())))
                .join(numbered)
                .flatMapToPair(both -> copies(
                        both._2()._1()._1(),
                        both._2()._1()._2(),
                        both._1(),
                        both._2()._2()))
                .reduceByKey(CopyStage::nearer)
                .sortByKey()
                .collect()
                .forEach(copy -> nearest.put(copy._2()._2().copy(), copy._2()._2()));
        return CopyDetector.chained(nearest);
    }

    private static Tuple2<Integer, Copy> nearer(Tuple2<Integer, Copy> one, Tuple2<Integer, Copy> other) {
        int order = CopyDetector.nearestFirst().compare(one._2(), other._2());
        return order < 0 || order == 0 && one._1() < other._1() ? one : other;
    }

    /** The later report's number, with the earlier's number and what the later is to it; nothing where it is no copy. */
    private static Iterator<Tuple2<Integer, Tuple2<Integer, Copy>>> copies(
            int later, CopyDetector.Candidate own, int earlier, CopyDetector.Candidate other) {
        Copy copy = CopyDetector.copy(own, other);
        return copy == null
                ? List.<Tuple2<Integer, Tuple2<Integer, Copy>>>of().iterator()
                : List.of(new Tuple2<>(later, new Tuple2<>(earlier, copy))).iterator();
    }
}
