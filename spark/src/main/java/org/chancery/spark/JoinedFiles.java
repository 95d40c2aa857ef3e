package org.chancery.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.chancery.actor.Actor;
import org.chancery.event.Event;
import org.chancery.event.Story;
import org.chancery.record.ArchiveFiles;
import org.chancery.record.RecordJson;

/** Writes stories, copies and events of an archive as Parquet; what stood there is replaced. */
final class JoinedFiles {

    private static final StructType EVENT = new StructType()
            .add("month", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("type", DataTypes.StringType)
            .add("mode", DataTypes.StringType)
            .add("cameo", DataTypes.StringType)
            .add("state", DataTypes.StringType)
            .add("source", DataTypes.createArrayType(DataTypes.StringType))
            .add("target", DataTypes.createArrayType(DataTypes.StringType))
            .add("date_start", DataTypes.DateType)
            .add("date_end", DataTypes.DateType)
            .add("story", DataTypes.StringType)
            .add("mentions", DataTypes.IntegerType)
            .add("witnesses", DataTypes.IntegerType)
            .add("whole", DataTypes.StringType);

    private static final StructType STORY = new StructType()
            .add("id", DataTypes.StringType)
            .add("reports", DataTypes.createArrayType(DataTypes.StringType));

    private static final StructType COPY = new StructType()
            .add("report", DataTypes.StringType)
            .add("copy_of", DataTypes.StringType)
            .add("kind", DataTypes.StringType)
            .add("score", DataTypes.DoubleType);

    private final SparkSession spark;
    private final Layout layout;

    JoinedFiles(SparkSession spark, Layout layout) {
        this.spark = spark;
        this.layout = layout;
    }

    /** @return how many events */
    long write(JoinStage.Joined joined) throws IOException {
        layout.delete(ArchiveFiles.JOINED);
        spark.createDataFrame(joined.events().map(JoinedFiles::event), EVENT)
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("month")
                .parquet(layout.part(ArchiveFiles.EVENTS));
        List<Row> stories = new ArrayList<>();
        for (Story story : joined.stories()) {
            stories.add(RowFactory.create(story.id(), story.documents().toArray()));
        }
        spark.createDataFrame(stories, STORY)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(layout.part(ArchiveFiles.STORIES));
        List<Row> copies = new ArrayList<>();
        joined.copies()
                .forEach((report, copy) -> copies.add(
                        RowFactory.create(report, copy.original(), copy.kind().label(), copy.share())));
        spark.createDataFrame(copies, COPY).write().mode(SaveMode.Overwrite).parquet(layout.part(ArchiveFiles.COPIES));
        return spark.read().parquet(layout.part(ArchiveFiles.EVENTS)).count();
    }

    private static Row event(String json) {
        Event event = RecordJson.read(json, Event.class);
        return RowFactory.create(
                CodedRows.month(event.date() == null ? null : event.date().start()),
                event.id(),
                event.coding().type().name(),
                event.coding().mode(),
                event.coding().cameo(),
                event.state().label(),
                countries(event.source()),
                countries(event.target()),
                event.date() == null ? null : event.date().start(),
                event.date() == null ? null : event.date().end(),
                event.story(),
                event.mentions().size(),
                event.witnesses().size(),
                json);
    }

    private static Object[] countries(List<Actor> actors) {
        return actors.stream().map(Actor::country).distinct().toArray();
    }
}
