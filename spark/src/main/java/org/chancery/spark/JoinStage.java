package org.chancery.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.chancery.document.CopyDetector;
import org.chancery.document.copies.Copy;
import org.chancery.document.copies.Shingles;
import org.chancery.event.MentionRecord;
import org.chancery.event.Provenance;
import org.chancery.event.Story;
import org.chancery.event.identity.RecordContext;
import org.chancery.event.identity.StoryContext;
import org.chancery.event.story.ReportWords;
import org.chancery.event.story.StoryGatherer;
import org.chancery.event.story.StoryReport;
import org.chancery.record.RecordJson;

/** Coded reports to copies, stories and events, over all batches of an archive. */
final class JoinStage {

    private final SparkSession spark;
    private final JavaSparkContext context;

    JoinStage(SparkSession spark) {
        this.spark = spark;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    }

    /**
     * What was joined.
     *
     * @param events as JSON, in the order of their first mentions
     */
    record Joined(List<Story> stories, Map<String, Copy> copies, JavaRDD<String> events) {}

    /** @param folder of all coded batches */
    Joined run(String folder) {
        StageCosts.step(spark.sparkContext(), "copies");
        Dataset<Row> reports = unique(folder).persist(StorageLevel.MEMORY_AND_DISK());
        JavaRDD<CopyDetector.Candidate> candidates = reports.select("id", "anchor", "text")
                .javaRDD()
                .map(row -> new CopyDetector.Candidate(
                        row.getString(0), row.getLocalDate(1), Shingles.of(row.getString(2))));
        Map<String, Copy> copies = new CopyStage().run(candidates);
        StageCosts.step(spark.sparkContext(), "stories");
        List<Story> stories = stories(reports);
        Map<String, String> storyOf = new HashMap<>();
        stories.forEach(story -> story.documents().forEach(document -> storyOf.put(document, story.id())));
        Map<String, String> originals = new HashMap<>();
        copies.forEach((report, copy) -> originals.put(report, copy.original()));
        Broadcast<Map<String, String>> story = context.broadcast(storyOf);
        Broadcast<Map<String, String>> original = context.broadcast(originals);
        JavaRDD<MentionRecord> coded = reports.select(functions.explode(functions.col("mentions")))
                .javaRDD()
                .map(row -> placed(
                        RecordJson.read(row.getString(0), MentionRecord.class), story.value(), original.value()));
        // Persons outside the register whose office a report tells: few beside the mentions, held by the driver.
        Broadcast<List<RecordContext.Told>> told = context.broadcast(new ArrayList<>(
                coded.flatMap(mention -> RecordContext.told(mention).iterator())
                        .distinct()
                        .collect()));
        JavaRDD<MentionRecord> mentions = coded.mapPartitions(part -> completed(part, told.value()))
                .map(RecordJson::write)
                .keyBy(json -> storyOf(RecordJson.read(json, MentionRecord.class)))
                .groupByKey()
                .flatMap(ofStory -> complete(ofStory._2()).iterator());
        return new Joined(stories, copies, new EventStage(context).run(mentions));
    }

    /** The reports' words alone come to the driver, one partition after the other: it holds them, never the texts. */
    private static List<Story> stories(Dataset<Row> reports) {
        JavaRDD<ReportWords> words = reports.select("id", "anchor", "title", "text")
                .orderBy(functions.col("anchor").asc_nulls_first(), functions.col("id"))
                .javaRDD()
                .map(row -> ReportWords.of(
                        new StoryReport(row.getString(0), row.getLocalDate(1), row.getString(2), row.getString(3))))
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
        // All partitions at once before they come one by one.
        words.count();
        List<Story> stories = new StoryGatherer().gather(words.toLocalIterator());
        words.unpersist();
        return stories;
    }

    /** Each report once, the first of equals, by day, then by id: what the joins need of it. */
    private Dataset<Row> unique(String folder) {
        return spark.read()
                .parquet(folder)
                .filter(functions.col("kind").equalTo(CodedRows.REPORT))
                .select(
                        functions.col("id"),
                        functions.col("chunk"),
                        functions.col("position"),
                        functions
                                .col("report_rows")
                                .getItem(0)
                                .getField("anchor")
                                .as("anchor"),
                        functions
                                .col("report_rows")
                                .getItem(0)
                                .getField("title")
                                .as("title"),
                        functions.col("report_rows").getItem(0).getField("text").as("text"),
                        functions.col("mention_rows.identity").as("mentions"))
                .withColumn(
                        "rank",
                        functions.row_number().over(Window.partitionBy("id").orderBy("chunk", "position")))
                .filter(functions.col("rank").equalTo(1))
                .drop("rank", "chunk", "position")
                .orderBy(functions.col("anchor").asc_nulls_last(), functions.col("id"));
    }

    /** A mention without a story is completed by no other. */
    private static String storyOf(MentionRecord mention) {
        String story = mention.from().story();
        return story == null ? mention.id() : story;
    }

    private static List<MentionRecord> complete(Iterable<String> written) {
        List<MentionRecord> mentions = new ArrayList<>();
        written.forEach(json -> mentions.add(RecordJson.read(json, MentionRecord.class)));
        return mentions.get(0).from().story() == null ? mentions : StoryContext.completeStory(mentions);
    }

    private static Iterator<MentionRecord> completed(Iterator<MentionRecord> part, List<RecordContext.Told> told) {
        RecordContext record = new RecordContext(told);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(part, Spliterator.ORDERED), false)
                .map(record::complete)
                .iterator();
    }

    private static MentionRecord placed(
            MentionRecord mention, Map<String, String> stories, Map<String, String> originals) {
        Provenance from = mention.from();
        return mention.with(new Provenance(
                from.document(),
                from.reported(),
                from.outlet(),
                from.agency(),
                originals.get(from.document()),
                stories.get(from.document()),
                from.sentence()));
    }
}
