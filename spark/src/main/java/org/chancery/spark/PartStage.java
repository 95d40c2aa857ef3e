package org.chancery.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;
import org.chancery.event.Stage;
import org.chancery.event.identity.PartCandidate;
import org.chancery.event.identity.PartFit;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Fills in which events are parts of which: they meet under the keys of their candidates. */
final class PartStage {

    private static final long SEED = 1;

    /**
     * A part on its way to its whole.
     *
     * @param begun the step by which the whole began with it, or null
     */
    record Part(String event, @Nullable Stage begun) implements Serializable {}

    private final int pieces;

    /** @param pieces that events are spread over */
    PartStage(int pieces) {
        this.pieces = pieces;
    }

    /**
     * The events as JSON, in their order.
     *
     * @param most more events than there are
     */
    JavaRDD<String> run(JavaRDD<PlacedEvent> events, long most) {
        JavaRDD<PlacedEvent> placed = events.persist(StorageLevel.MEMORY_AND_DISK_SER());
        List<String> sample = placed.sample(false, Stretches.share(most, pieces), SEED)
                .map(PlacedEvent::order)
                .collect();
        JavaPairRDD<String, PartFit> wholeOf = placed.map(PlacedEvent::part)
                .filter(Objects::nonNull)
                .flatMapToPair(candidate -> candidate.keys().stream()
                        .map(key -> new Tuple2<>(key, candidate))
                        .iterator())
                .groupByKey(pieces)
                .flatMapToPair(met -> fits(met._2()))
                .reduceByKey((one, other) -> Objects.requireNonNull(PartFit.better(one, other)), pieces)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        return placed.mapToPair(event -> new Tuple2<>(event.id(), event))
                .cogroup(wholeOf, wholeOf.mapToPair(PartStage::ofWhole), pieces)
                .flatMapToPair(event ->
                        linked(event._2()._1(), event._2()._2(), event._2()._3()))
                .repartitionAndSortWithinPartitions(new Stretches(sample, pieces))
                .values()
                .map(json -> new String(json, StandardCharsets.UTF_8));
    }

    private static Tuple2<String, Part> ofWhole(Tuple2<String, PartFit> fit) {
        return new Tuple2<>(fit._2().whole(), new Part(fit._1(), fit._2().begun()));
    }

    private static Iterator<Tuple2<String, PartFit>> fits(Iterable<PartCandidate> met) {
        List<PartCandidate> parts = new ArrayList<>();
        List<PartCandidate> wholes = new ArrayList<>();
        met.forEach(candidate -> (candidate.whole() ? wholes : parts).add(candidate));
        List<Tuple2<String, PartFit>> fits = new ArrayList<>();
        for (PartCandidate part : parts) {
            @Nullable PartFit best = null;
            for (PartCandidate whole : wholes) {
                best = PartFit.better(best, PartFit.of(part, whole));
            }
            if (best != null) {
                fits.add(new Tuple2<>(part.event(), best));
            }
        }
        return fits.iterator();
    }

    /** An event under its order, with the whole that it is a part of and its own parts. */
    private static Iterator<Tuple2<String, byte[]>> linked(
            Iterable<PlacedEvent> events, Iterable<PartFit> wholes, Iterable<Part> parts) {
        Iterator<PartFit> whole = wholes.iterator();
        @Nullable String wholeOf = whole.hasNext() ? whole.next().whole() : null;
        TreeSet<String> own = new TreeSet<>();
        @Nullable Stage begun = null;
        for (Part part : parts) {
            own.add(part.event());
            begun = PartFit.first(begun, part.begun());
        }
        List<Tuple2<String, byte[]>> linked = new ArrayList<>(1);
        for (PlacedEvent event : events) {
            linked.add(new Tuple2<>(
                    event.order(),
                    wholeOf == null && own.isEmpty() ? event.json() : event.linked(own, wholeOf, begun)));
        }
        return linked.iterator();
    }
}
