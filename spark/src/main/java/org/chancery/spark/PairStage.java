package org.chancery.spark;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.chancery.event.MentionRecord;
import org.chancery.event.identity.BlockWindow;
import org.chancery.event.identity.LinkSteps;
import org.chancery.event.identity.ScoredPair;
import org.chancery.record.RecordJson;
import scala.Tuple2;

/**
 * Compares mentions within their blocks. All are sorted by block and day over the whole cluster, so that a partition is
 * a stretch of the sorted row, not a block: a block of any size is worked on by as many tasks as it needs. A task is
 * shown the last mentions of the stretch before its own.
 */
final class PairStage {

    private static final char BREAK = '\t';

    private final JavaSparkContext context;
    private final int pieces;

    /** @param pieces that the sorted row is cut into */
    PairStage(JavaSparkContext context, int pieces) {
        this.context = context;
        this.pieces = pieces;
    }

    /** @param mentions as JSON */
    JavaRDD<ScoredPair> run(JavaRDD<String> mentions) {
        JavaPairRDD<String, String> sorted = mentions.flatMapToPair(PairStage::stands)
                .sortByKey(true, pieces)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        Map<Integer, List<Entry>> ends = new HashMap<>();
        sorted.mapPartitionsWithIndex(
                        (partition, entries) ->
                                List.of(new Tuple2<>(partition, end(entries))).iterator(),
                        true)
                .collect()
                .forEach(end -> ends.put(end._1(), end._2()));
        Broadcast<Map<Integer, List<Entry>>> before = context.broadcast(before(ends));
        return sorted.mapPartitionsWithIndex(
                (partition, entries) -> pairs(before.value().getOrDefault(partition, List.of()), entries), true);
    }

    /** A mention at its place in a block. */
    private record Entry(String place, String mention) implements Serializable {}

    private static Iterator<Tuple2<String, String>> stands(String json) {
        LinkSteps.Stand stand = LinkSteps.stand(RecordJson.read(json, MentionRecord.class));
        return stand.blocks().stream()
                .map(block -> new Tuple2<>(block + BREAK + stand.place(), json))
                .iterator();
    }

    private static ArrayList<Entry> end(Iterator<Tuple2<String, String>> entries) {
        Deque<Entry> last = new ArrayDeque<>();
        while (entries.hasNext()) {
            Tuple2<String, String> entry = entries.next();
            last.addLast(new Entry(entry._1(), entry._2()));
            if (last.size() > BlockWindow.LENGTH) {
                last.removeFirst();
            }
        }
        return new ArrayList<>(last);
    }

    /** For each partition the last mentions of all before it. */
    private static Map<Integer, List<Entry>> before(Map<Integer, List<Entry>> ends) {
        Map<Integer, List<Entry>> before = new HashMap<>();
        List<Entry> last = new ArrayList<>();
        for (int partition : ends.keySet().stream().sorted().toList()) {
            before.put(partition, new ArrayList<>(last));
            last.addAll(ends.getOrDefault(partition, List.of()));
            last = new ArrayList<>(last.subList(Math.max(0, last.size() - BlockWindow.LENGTH), last.size()));
        }
        return before;
    }

    private static Iterator<ScoredPair> pairs(List<Entry> before, Iterator<Tuple2<String, String>> entries) {
        BlockWindow window = new BlockWindow();
        before.forEach(entry -> window.show(block(entry.place()), mention(entry.mention())));
        return new Iterator<>() {

            private Iterator<ScoredPair> found = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                while (!found.hasNext() && entries.hasNext()) {
                    Tuple2<String, String> entry = entries.next();
                    found = window.next(block(entry._1()), mention(entry._2())).iterator();
                }
                return found.hasNext();
            }

            @Override
            public ScoredPair next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return found.next();
            }
        };
    }

    private static String block(String place) {
        return place.substring(0, place.indexOf(BREAK));
    }

    private static MentionRecord mention(String json) {
        return RecordJson.read(json, MentionRecord.class);
    }
}
