package org.chancery.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.HashPartitioner;
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
 * a whole number a mention and sends it to every executor.
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
        StageCosts.step(context.sc(), "mentions");
        JavaPairRDD<String, byte[]> byId = mentions.mapToPair(
                        mention -> new Tuple2<>(mention.id(), RecordJson.bytes(mention)))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        int all = Math.toIntExact(byId.count());
        int pieces = Math.max(context.defaultParallelism(), all / A_PIECE);
        StageCosts.step(context.sc(), "pairs");
        JavaRDD<NumberedMention> numbered = numbered(byId, pieces).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaRDD<NumberedPair> pairs =
                new PairStage(context, pieces).run(numbered, all).persist(StorageLevel.MEMORY_AND_DISK_SER());
        StageCosts.step(context.sc(), "comparisons");
        // All stretches at once; the driver then asks for one after the other.
        pairs.count();
        byId.unpersist();
        StageCosts.step(context.sc(), "groups");
        Broadcast<int[]> groupOf = context.broadcast(groups(pairs, all));

        StageCosts.step(context.sc(), "events");
        JavaPairRDD<Integer, NumberedMention> members =
                numbered.mapToPair(mention -> new Tuple2<>(groupOf.value()[mention.number()], mention));
        JavaPairRDD<Integer, NumberedPair> ownPairs = pairs.flatMapToPair(pair -> byGroup(pair, groupOf.value()));
        JavaPairRDD<Integer, NumberedMention> neighbours = pairs.flatMapToPair(
                        pair -> neighbours(pair, groupOf.value()))
                .distinct(pieces)
                .join(numbered.mapToPair(mention -> new Tuple2<>(mention.number(), mention)), pieces)
                .mapToPair(both -> both._2());

        return new PartStage(pieces)
                .run(
                        members.cogroup(neighbours, ownPairs, pieces)
                                .flatMap(group -> events(
                                        group._2()._1(),
                                        group._2()._2(),
                                        group._2()._3())),
                        all);
    }

    /** By their ids, so that a piece that is lost and worked out again gets the same numbers. */
    private static JavaRDD<NumberedMention> numbered(JavaPairRDD<String, byte[]> byId, int pieces) {
        return byId.repartitionAndSortWithinPartitions(new HashPartitioner(pieces))
                .values()
                .zipWithIndex()
                .map(mention -> new NumberedMention(mention._2().intValue(), mention._1()));
    }

    /** A pair is known to the groups of both its mentions. */
    private static Iterator<Tuple2<Integer, NumberedPair>> byGroup(NumberedPair pair, int[] groupOf) {
        int one = groupOf[pair.one()];
        int other = groupOf[pair.other()];
        return (one == other
                        ? List.of(new Tuple2<>(one, pair))
                        : List.of(new Tuple2<>(one, pair), new Tuple2<>(other, pair)))
                .iterator();
    }

    /** Which mention each group must know though it is not its own. */
    private static Iterator<Tuple2<Integer, Integer>> neighbours(NumberedPair pair, int[] groupOf) {
        int one = groupOf[pair.one()];
        int other = groupOf[pair.other()];
        return (one == other
                        ? List.<Tuple2<Integer, Integer>>of()
                        : List.of(new Tuple2<>(pair.other(), one), new Tuple2<>(pair.one(), other)))
                .iterator();
    }

    /** For each mention the lowest of those that it hangs together with by joins. */
    private static int[] groups(JavaRDD<NumberedPair> pairs, int mentions) {
        Iterator<long[]> joins = pairs.filter(NumberedPair::joins)
                .mapPartitions(EventStage::packed)
                .toLocalIterator();
        DisjointSets sets = new DisjointSets(mentions);
        while (joins.hasNext()) {
            for (long join : joins.next()) {
                sets.join((int) (join >> Integer.SIZE), (int) join);
            }
        }
        int[] groups = new int[mentions];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = sets.find(i);
        }
        return groups;
    }

    /** Two numbers in one, a partition's together: what the driver is sent. */
    private static Iterator<long[]> packed(Iterator<NumberedPair> joins) {
        Stream<NumberedPair> all =
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(joins, Spliterator.ORDERED), false);
        long[] packed = all.mapToLong(join -> ((long) join.one() << Integer.SIZE) | join.other())
                .toArray();
        return List.of(packed).iterator();
    }

    private static Iterator<PlacedEvent> events(
            Iterable<NumberedMention> members, Iterable<NumberedMention> neighbours, Iterable<NumberedPair> pairs) {
        Map<Integer, String> ids = new HashMap<>();
        List<MentionRecord> own = mentions(members, ids);
        List<MentionRecord> other = mentions(neighbours, ids);
        List<ScoredPair> all = new ArrayList<>();
        pairs.forEach(pair -> all.add(new ScoredPair(id(ids, pair.one()), id(ids, pair.other()), pair.score())));
        return LinkSteps.events(own, other, all).stream().map(PlacedEvent::of).iterator();
    }

    private static String id(Map<Integer, String> ids, int number) {
        return Objects.requireNonNull(ids.get(number));
    }

    private static List<MentionRecord> mentions(Iterable<NumberedMention> numbered, Map<Integer, String> ids) {
        List<MentionRecord> mentions = new ArrayList<>();
        numbered.forEach(each -> {
            MentionRecord mention = each.mention();
            ids.put(each.number(), mention.id());
            mentions.add(mention);
        });
        return mentions;
    }
}
