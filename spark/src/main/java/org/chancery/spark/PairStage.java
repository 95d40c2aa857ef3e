package org.chancery.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.chancery.event.MentionRecord;
import org.chancery.event.identity.BlockWindow;
import org.chancery.event.identity.LinkSteps;
import org.chancery.event.identity.ScoredPair;
import scala.Tuple2;

/**
 * Compares mentions within their blocks. All are sorted by block and day over the whole cluster, so that a partition is
 * a stretch of the sorted row, not a block: a block of any size is worked on by as many tasks as it needs. A task is
 * shown the last mentions of the stretch before its own.
 */
final class PairStage {

    private static final char BREAK = '\t';
    private static final long SEED = 1;

    private final JavaSparkContext context;
    private final int pieces;

    /** @param pieces that the sorted row is cut into */
    PairStage(JavaSparkContext context, int pieces) {
        this.context = context;
        this.pieces = pieces;
    }

    /** @param all how many mentions there are */
    JavaRDD<NumberedPair> run(JavaRDD<NumberedMention> mentions, long all) {
        List<String> sample = mentions.sample(false, Stretches.share(all, pieces), SEED)
                .flatMapToPair(PairStage::stands)
                .keys()
                .collect();
        JavaPairRDD<String, NumberedMention> sorted = mentions.flatMapToPair(PairStage::stands)
                .repartitionAndSortWithinPartitions(new Stretches(sample, pieces))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        Map<Integer, List<Tuple2<String, NumberedMention>>> ends = new HashMap<>();
        sorted.mapPartitionsWithIndex(
                        (partition, entries) ->
                                List.of(new Tuple2<>(partition, end(entries))).iterator(),
                        true)
                .collect()
                .forEach(end -> ends.put(end._1(), end._2()));
        Broadcast<Map<Integer, List<Tuple2<String, NumberedMention>>>> before = context.broadcast(before(ends));
        return sorted.mapPartitionsWithIndex(
                (partition, entries) -> new Comparison(before.value().getOrDefault(partition, List.of()), entries),
                true);
    }

    /** The places of a mention, one in each of its blocks. */
    private static Iterator<Tuple2<String, NumberedMention>> stands(NumberedMention mention) {
        LinkSteps.Stand stand = LinkSteps.stand(mention.mention());
        return stand.blocks().stream()
                .map(block -> new Tuple2<>(block + BREAK + stand.place(), mention))
                .iterator();
    }

    private static ArrayList<Tuple2<String, NumberedMention>> end(Iterator<Tuple2<String, NumberedMention>> entries) {
        Deque<Tuple2<String, NumberedMention>> last = new ArrayDeque<>();
        while (entries.hasNext()) {
            last.addLast(entries.next());
            if (last.size() > BlockWindow.LENGTH) {
                last.removeFirst();
            }
        }
        return new ArrayList<>(last);
    }

    /** For each partition the last mentions of all before it. */
    private static Map<Integer, List<Tuple2<String, NumberedMention>>> before(
            Map<Integer, List<Tuple2<String, NumberedMention>>> ends) {
        Map<Integer, List<Tuple2<String, NumberedMention>>> before = new HashMap<>();
        List<Tuple2<String, NumberedMention>> last = new ArrayList<>();
        for (int partition : ends.keySet().stream().sorted().toList()) {
            before.put(partition, new ArrayList<>(last));
            last.addAll(ends.getOrDefault(partition, List.of()));
            last = new ArrayList<>(last.subList(Math.max(0, last.size() - BlockWindow.LENGTH), last.size()));
        }
        return before;
    }

    /** The pairs of a stretch, found as it is walked along. */
    private static final class Comparison implements Iterator<NumberedPair> {

        private final BlockWindow window = new BlockWindow();
        private final Iterator<Tuple2<String, NumberedMention>> entries;
        private final Map<String, Integer> numbers = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
                return size() > BlockWindow.LENGTH + 1;
            }
        };
        private Iterator<ScoredPair> found = Collections.emptyIterator();

        private Comparison(
                List<Tuple2<String, NumberedMention>> before, Iterator<Tuple2<String, NumberedMention>> entries) {
            this.entries = entries;
            before.forEach(entry -> window.show(block(entry), known(entry._2())));
        }

        @Override
        public boolean hasNext() {
            while (!found.hasNext() && entries.hasNext()) {
                Tuple2<String, NumberedMention> entry = entries.next();
                found = window.next(block(entry), known(entry._2())).iterator();
            }
            return found.hasNext();
        }

        @Override
        public NumberedPair next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ScoredPair pair = found.next();
            return new NumberedPair(number(pair.one()), number(pair.other()), pair.score(), pair.joins());
        }

        private MentionRecord known(NumberedMention entry) {
            MentionRecord mention = entry.mention();
            // Of the ids that are kept the one met last must stand last.
            numbers.remove(mention.id());
            numbers.put(mention.id(), entry.number());
            return mention;
        }

        private int number(String id) {
            return Objects.requireNonNull(numbers.get(id), id);
        }

        private static String block(Tuple2<String, NumberedMention> entry) {
            return entry._1().substring(0, entry._1().indexOf(BREAK));
        }
    }
}
