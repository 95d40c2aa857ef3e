package org.chancery.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.chancery.event.MentionRecord;
import org.chancery.event.cluster.DisjointSets;
import org.chancery.event.identity.LinkSteps;
import org.chancery.event.identity.ScoredPair;
import org.chancery.record.RecordJson;
import scala.Tuple2;

/**
 * Mentions to events by the linker's own steps. Blocks are cut where the sort by block and day cuts them, so that a dyad
 * in every second event is spread like any other; groups hang together by joins and are found on the driver, which holds
 * two whole numbers a mention.
 */
final class EventStage {

    /** So many mentions at most are one task's: few enough for the memory of a core. */
    private static final int A_PIECE = 125_000;

    private final JavaSparkContext context;

    EventStage(JavaSparkContext context) {
        this.context = context;
    }

    /** The events as JSON, in the order of their first mentions. */
    JavaRDD<String> run(JavaRDD<MentionRecord> mentions) {
        JavaPairRDD<String, String> byId = mentions.mapToPair(
                        mention -> new Tuple2<>(mention.id(), RecordJson.write(mention)))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        int pieces = pieces(byId.count());
        JavaPairRDD<String, Integer> numbers = byId.keys()
                .zipWithIndex()
                .mapToPair(id -> new Tuple2<>(id._1(), id._2().intValue()))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaRDD<ScoredPair> pairs =
                new PairStage(context, pieces).run(byId.values()).persist(StorageLevel.MEMORY_AND_DISK_SER());
        int[] groups = groups(numbers, pairs, pieces);
        Broadcast<int[]> groupOf = context.broadcast(groups);
        JavaPairRDD<String, Integer> idToGroup = numbers.mapValues(number -> groupOf.value()[number]);

        JavaPairRDD<Integer, String> members = idToGroup.join(byId, pieces).mapToPair(both -> both._2());
        JavaRDD<Grouped> grouped = pairs.mapToPair(pair -> new Tuple2<>(pair.one(), pair))
                .join(idToGroup, pieces)
                .mapToPair(half -> new Tuple2<>(
                        half._2()._1().other(),
                        new Tuple2<>(half._2()._1(), half._2()._2())))
                .join(idToGroup, pieces)
                .map(whole -> new Grouped(
                        whole._2()._1()._1(), whole._2()._1()._2(), whole._2()._2()));
        JavaPairRDD<Integer, ScoredPair> ownPairs = grouped.flatMapToPair(Grouped::byGroup);
        JavaPairRDD<Integer, String> neighbours = grouped.filter(Grouped::crosses)
                .flatMapToPair(Grouped::neighbours)
                .distinct(pieces)
                .join(byId, pieces)
                .mapToPair(both -> both._2());

        return new PartStage(pieces)
                .run(members.cogroup(neighbours, ownPairs, pieces)
                        .flatMap(group -> events(
                                group._2()._1(), group._2()._2(), group._2()._3())));
    }

    private int pieces(long mentions) {
        return Math.max(context.defaultParallelism(), Math.toIntExact(mentions / A_PIECE));
    }

    /** A pair with the groups of its two mentions. */
    private record Grouped(ScoredPair pair, int one, int other) implements Serializable {

        boolean crosses() {
            return one != other;
        }

        Iterator<Tuple2<Integer, ScoredPair>> byGroup() {
            List<Tuple2<Integer, ScoredPair>> both = new ArrayList<>(2);
            both.add(new Tuple2<>(one, pair));
            if (crosses()) {
                both.add(new Tuple2<>(other, pair));
            }
            return both.iterator();
        }

        /** Which mention each group must know though it is not its own. */
        Iterator<Tuple2<String, Integer>> neighbours() {
            return List.of(new Tuple2<>(pair.other(), one), new Tuple2<>(pair.one(), other))
                    .iterator();
        }
    }

    private static int[] groups(JavaPairRDD<String, Integer> numbers, JavaRDD<ScoredPair> pairs, int pieces) {
        Iterator<long[]> joins = pairs.filter(ScoredPair::joins)
                .mapToPair(pair -> new Tuple2<>(pair.one(), pair.other()))
                .join(numbers, pieces)
                .mapToPair(half -> half._2())
                .join(numbers, pieces)
                .map(whole -> whole._2())
                .mapPartitions(EventStage::packed)
                .toLocalIterator();
        DisjointSets sets = new DisjointSets((int) numbers.count());
        while (joins.hasNext()) {
            for (long join : joins.next()) {
                sets.join((int) (join >> Integer.SIZE), (int) join);
            }
        }
        int[] groups = new int[(int) numbers.count()];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = sets.find(i);
        }
        return groups;
    }

    /** Two numbers in one, a partition's together: what the driver is sent. */
    private static Iterator<long[]> packed(Iterator<Tuple2<Integer, Integer>> joins) {
        Stream<Tuple2<Integer, Integer>> all =
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(joins, Spliterator.ORDERED), false);
        long[] packed = all.mapToLong(join -> ((long) join._1() << Integer.SIZE) | join._2())
                .toArray();
        return List.of(packed).iterator();
    }

    private static Iterator<PlacedEvent> events(
            Iterable<String> members, Iterable<String> neighbours, Iterable<ScoredPair> pairs) {
        List<ScoredPair> all = new ArrayList<>();
        pairs.forEach(all::add);
        return LinkSteps.events(mentions(members), mentions(neighbours), all).stream()
                .map(PlacedEvent::of)
                .iterator();
    }

    private static List<MentionRecord> mentions(Iterable<String> written) {
        List<MentionRecord> mentions = new ArrayList<>();
        written.forEach(json -> mentions.add(RecordJson.read(json, MentionRecord.class)));
        return mentions;
    }
}
