package org.chancery.export.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.export.Column;
import org.chancery.export.Csv;
import org.chancery.export.Digest;
import org.chancery.export.EventJson;
import org.chancery.export.EventTable;
import org.chancery.export.EventWriter;
import org.chancery.export.EvidenceWriter;
import org.chancery.export.ExportRequest;
import org.chancery.export.Table;
import org.chancery.record.ColumnType;
import org.chancery.record.Passage;
import org.chancery.record.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * A Frictionless data package: a ZIP of three tables, events, the passages that they rest on and the reports of these,
 * with {@code datapackage.json}, which says of each column what it holds and of each table how many rows it has.
 */
public final class DataPackage implements EventWriter {

    private static final Table<Passage> PASSAGES = Table.<Passage>empty()
            .text("event", "id of the event", Passage::event)
            .text("mention", "id of the mention", Passage::mention)
            .text("report", "id of the report", Passage::report)
            .text("modality", "how the sentence tells it", Passage::modality)
            .text("quote", "the sentence", Passage::quote)
            .integer("start", "where it starts in the report's clean text, in code points", Passage::start)
            .integer("end", "where it ends, exclusive", Passage::end);

    private static final Table<Passage> REPORTS = Table.<Passage>empty()
            .text("id", "id of the report", Passage::report)
            .text("title", "headline", Passage::title)
            .text("publisher", "who published it", Passage::publisher)
            .day("day", "day that it counts as reported on", Passage::day)
            .text("url", "its own address", Passage::url)
            .text("authors", "names, joined by ;", passage -> String.join(";", passage.authors()));

    private final ExportRequest request;
    private final ZipOutputStream zip;
    private final ArrayNode resources;
    private @Nullable Part<StoredEvent> events;

    /** One table of the package while it is written. */
    private final class Part<T> {
        private final String name;
        private final Table<T> table;
        private final Digest digest;
        private final Writer writer;
        private final StringBuilder line = new StringBuilder();
        private long rows;

        Part(String name, Table<T> table) throws IOException {
            this.name = name;
            this.table = table;
            zip.putNextEntry(entry(name + ".csv"));
            this.digest = new Digest(zip);
            this.writer = new BufferedWriter(new OutputStreamWriter(digest, StandardCharsets.UTF_8));
            put(table.names());
        }

        void row(T thing) throws IOException {
            put(table.row(thing));
            rows++;
        }

        void end() throws IOException {
            writer.flush();
            zip.closeEntry();
            resources.add(resource(name, table, rows, digest, request.guard()));
        }

        private void put(List<?> cells) throws IOException {
            line.setLength(0);
            Csv.line(line, cells, request.guard());
            writer.append(line);
        }
    }

    public DataPackage(ExportRequest request, OutputStream out) throws IOException {
        this.request = request;
        this.zip = new ZipOutputStream(out);
        this.resources = EventJson.object().putArray("resources");
        this.events = new Part<>("events", EventTable.only(request.fields()));
    }

    @Override
    public boolean write(StoredEvent event) throws IOException {
        if (events != null) {
            events.row(event);
        }
        return true;
    }

    @Override
    public void end() throws IOException {
        if (events != null) {
            events.end();
            events = null;
        }
        passages("passages", PASSAGES, false);
        passages("reports", REPORTS, true);
        zip.putNextEntry(entry("datapackage.json"));
        ObjectNode descriptor = EventJson.object()
                .put("profile", "tabular-data-package")
                .put("name", "chancery-events")
                .put("title", request.title());
        descriptor.set("resources", resources);
        zip.write(EventJson.pretty(descriptor).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    /** Reads the events once more: a ZIP is written one table behind another. */
    private void passages(String name, Table<Passage> table, boolean once) throws IOException {
        Part<Passage> part = new Part<>(name, table);
        Set<String> known = new HashSet<>();
        EventWriter writer = new EvidenceWriter(request.record()) {
            @Override
            protected void write(StoredEvent event, List<Passage> passages) throws IOException {
                for (Passage passage : passages) {
                    if (!once || known.add(passage.report())) {
                        part.row(passage);
                    }
                }
            }

            @Override
            protected void finish() {}
        };
        request.each(writer::write);
        writer.end();
        part.end();
    }

    /** What a table is, in the words of Frictionless. */
    public static ObjectNode resource(String name, Table<?> table, long rows, Digest digest, boolean guard) {
        ObjectNode resource = EventJson.object()
                .put("name", name)
                .put("path", name + ".csv")
                .put("profile", "tabular-data-resource")
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8")
                .put("rows", rows)
                .put("bytes", digest.bytes())
                .put("hash", "sha256:" + digest.sha256());
        if (guard) {
            resource.put("guarded", "texts that a spreadsheet would run are led by an apostrophe");
        }
        ArrayNode fields = resource.putObject("schema").putArray("fields");
        for (Column<?> column : table.columns()) {
            fields.addObject()
                    .put("name", column.name())
                    .put("type", type(column.type()))
                    .put("description", column.about());
        }
        return resource;
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT -> "string";
            case DAY -> "date";
            case INTEGER, NUMBER, BOOLEAN -> type.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The same bytes for the same record: a ZIP would else hold the hour. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(
                FileTime.from(LocalDate.of(2000, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC)));
        return entry;
    }
}
