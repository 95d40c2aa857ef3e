package org.chancery.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.Optional;
import org.apache.spark.storage.StorageLevel;
import org.chancery.event.Event;
import org.chancery.event.identity.PartCandidate;
import org.chancery.event.identity.PartFit;
import org.chancery.record.RecordJson;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** Fills in which events are parts of which: they meet under the keys of their candidates. */
final class PartStage {

    private final int pieces;

    /** @param pieces that events are spread over */
    PartStage(int pieces) {
        this.pieces = pieces;
    }

    /** The events as JSON, in their order. */
    JavaRDD<String> run(JavaRDD<PlacedEvent> events) {
        JavaRDD<PlacedEvent> placed = events.persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, String> wholeOf = placed.map(PlacedEvent::part)
                .filter(Objects::nonNull)
                .flatMapToPair(candidate -> candidate.keys().stream()
                        .map(key -> new Tuple2<>(key, candidate))
                        .iterator())
                .groupByKey(pieces)
                .flatMapToPair(met -> fits(met._2()))
                .reduceByKey((one, other) -> Objects.requireNonNull(PartFit.better(one, other)), pieces)
                .mapValues(PartFit::whole)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaPairRDD<String, Iterable<String>> partsOf =
                wholeOf.mapToPair(Tuple2::swap).groupByKey(pieces);
        return placed.mapToPair(event -> new Tuple2<>(event.id(), event))
                .leftOuterJoin(wholeOf, pieces)
                .leftOuterJoin(partsOf, pieces)
                .mapToPair(event -> new Tuple2<>(
                        event._2()._1()._1().order(),
                        linked(
                                event._2()._1()._1().json(),
                                event._2()._1()._2(),
                                event._2()._2())))
                .sortByKey(true, pieces)
                .values();
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

    private static String linked(String json, Optional<String> whole, Optional<Iterable<String>> parts) {
        if (!whole.isPresent() && !parts.isPresent()) {
            return json;
        }
        TreeSet<String> own = new TreeSet<>();
        if (parts.isPresent()) {
            parts.get().forEach(own::add);
        }
        return RecordJson.write(RecordJson.read(json, Event.class).with(List.copyOf(own), whole.orNull()));
    }
}
