package org.chancery.desk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.export.Column;
import org.chancery.export.RegisterTable;
import org.chancery.export.Table;
import org.chancery.record.ColumnType;
import org.chancery.view.RegisterKind;
import org.chancery.wire.Json;
import org.chancery.wire.LineException;

/** Schemas of the answers: those of flat rows are made from their tables, the others stand in {@code schemas.json}. */
final class Schemas {

    private static final String RESOURCE = "schemas.json";

    private Schemas() {}

    static ObjectNode all() {
        ObjectNode schemas = written();
        tables().forEach((name, table) -> schemas.set(name, row(table)));
        for (String name : tables().keySet()) {
            schemas.set(name + "Page", page(name));
        }
        schemas.set("EventPage", page("Event"));
        return schemas;
    }

    private static Map<String, Table<?>> tables() {
        Map<String, Table<?>> tables = new LinkedHashMap<>();
        tables.put("Passage", EventRoutes.PASSAGES);
        tables.put("TimelineLine", EventRoutes.TIMELINE);
        tables.put("Document", ReportRoutes.DOCUMENTS);
        tables.put("Story", ReportRoutes.STORIES);
        tables.put("Hit", ReportRoutes.HITS);
        tables.put("Actor", ActorRoutes.ACTORS);
        tables.put("Name", ActorRoutes.NAMES);
        tables.put("Office", ActorRoutes.OFFICES);
        tables.put("Dyad", DyadRoutes.PAIRS);
        tables.put("Period", DyadRoutes.INDEX);
        tables.put("Change", ChangeRoutes.CHANGES);
        tables.put("Run", ChangeRoutes.RUNS);
        tables.put("Review", ReviewRoutes.REVIEWS);
        for (RegisterKind kind : RegisterKind.values()) {
            tables.put(RegisterRoutes.schema(kind), RegisterTable.of(kind));
        }
        return tables;
    }

    private static ObjectNode row(Table<?> table) {
        ObjectNode schema = Json.object().put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        for (Column<?> column : table.columns()) {
            ObjectNode property = properties.putObject(column.name());
            property.putArray("type").add(type(column.type())).add("null");
            if (column.type() == ColumnType.DAY) {
                property.put("format", "date");
            }
            property.put("description", column.about());
        }
        return schema;
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT, DAY -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
        };
    }

    private static ObjectNode page(String item) {
        ObjectNode schema = Json.object().put("type", "object").put("additionalProperties", false);
        schema.putArray("required").add("count").add("next").add("items");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("count").put("type", "integer").put("description", "How many items this page has.");
        ObjectNode next =
                properties.putObject("next").put("description", "Address of the next page, null on the last.");
        next.putArray("type").add("string").add("null");
        properties
                .putObject("items")
                .put("type", "array")
                .putObject("items")
                .put("$ref", "#/components/schemas/" + item);
        return schema;
    }

    private static ObjectNode written() {
        try (InputStream stream = Schemas.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the jar");
            }
            return Json.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LineException e) {
            throw new IllegalStateException(RESOURCE + " is no JSON", e);
        }
    }
}
