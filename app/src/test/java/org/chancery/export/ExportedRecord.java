package org.chancery.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.pipeline.Scripted;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.EventFilter;

/** A small record with the texts that spoil careless formats, and exports of it. */
final class ExportedRecord {

    /** Outlet of the report that every format should survive. */
    static final String HOSTILE = "=cmd|' /C calc'!A0 <b>&\"'; DROP TABLE x; \\ { % 100";

    private static final ExportedRecord INSTANCE = new ExportedRecord();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path file;

    private ExportedRecord() {
        try {
            Path folder = Files.createTempDirectory("chancery-exports");
            file = folder.resolve("r.duckdb");
            file.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Scripted.ingest(
                file,
                Scripted.report(
                        "North",
                        "2024-03-20",
                        "An aside with a 🕊 dove stands before it. RUS CONSULT PRK on 2024-03-18. RUS AID PRK on"
                                + " 2024-03-19."),
                Scripted.report(
                        HOSTILE,
                        "2024-03-21",
                        "RUS CONSULT PRK on 2024-03-18. PRK THREATEN USA on 2024-03-20."
                                + " USA CONSULT PRK on 2024-05-01 (planned). CHN AID PRK."));
    }

    static DiplomaticRecord open() {
        return DiplomaticRecord.openForReading(INSTANCE.file);
    }

    static ExportRequest request(DiplomaticRecord record, boolean guard, String... fields) {
        return new ExportRequest(
                record, EventFilter.ALL, null, Map.of(), Set.of(fields), guard, new Links("http://127.0.0.1:7700"));
    }

    record Written(byte[] bytes, Manifest manifest) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    static Written write(ExportFormat format, String... fields) throws IOException {
        try (DiplomaticRecord record = open()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Manifest manifest = Exporter.write(request(record, true, fields), format, out);
            return new Written(out.toByteArray(), manifest);
        }
    }

    static JsonNode json(String text) throws IOException {
        return MAPPER.readTree(text);
    }

    /** What a schema of ours finds wrong. */
    static List<String> faults(String schema, JsonNode value) throws IOException {
        try (InputStream stream = ExportedRecord.class.getResourceAsStream(schema)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(MAPPER.readTree(Objects.requireNonNull(stream)))
                    .validate(value)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
