package org.chancery.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.ReportRows;
import org.chancery.record.Tables;

/**
 * What a row of the coded archive holds: one report, whole, with the rows that it has in each table of the record. Taken
 * from the record's own schema, so that the two cannot differ.
 */
final class ArchiveSchema {

    private static final List<StructField> FRONT = List.of(
            field("kind", DataTypes.StringType),
            field("month", DataTypes.StringType),
            field("chunk", DataTypes.IntegerType),
            field("position", DataTypes.LongType),
            field("id", DataTypes.StringType),
            field("origin", DataTypes.StringType),
            field("reason", DataTypes.StringType),
            field("detail", DataTypes.StringType),
            field("words", DataTypes.IntegerType),
            field("read_nanos", DataTypes.LongType),
            field("code_nanos", DataTypes.LongType));

    private ArchiveSchema() {}

    /** Front columns, then an array of structs for each table. */
    static StructType coded() throws IOException {
        StructType schema = new StructType(FRONT.toArray(StructField[]::new));
        for (Map.Entry<String, StructType> table : tables().entrySet()) {
            schema = schema.add(table.getKey() + "_rows", DataTypes.createArrayType(table.getValue(), false), true);
        }
        return schema;
    }

    private static Map<String, StructType> tables() throws IOException {
        Path folder = Files.createTempDirectory("chancery-schema");
        Path file = folder.resolve("empty.duckdb");
        Map<String, StructType> tables = new LinkedHashMap<>();
        ReportRows.TABLES.forEach(table -> tables.put(table, new StructType()));
        try (DiplomaticRecord record = DiplomaticRecord.openForWriting(file)) {
            for (Tables.Column column : record.tables().columns()) {
                tables.computeIfPresent(
                        column.table(), (name, struct) -> struct.add(column.name(), type(column.type()), true));
            }
        } finally {
            try (var files = Files.list(folder)) {
                for (Path left : files.toList()) {
                    Files.delete(left);
                }
            }
            Files.delete(folder);
        }
        return tables;
    }

    private static DataType type(String duckdb) {
        return switch (duckdb) {
            case "VARCHAR" -> DataTypes.StringType;
            case "BIGINT" -> DataTypes.LongType;
            case "INTEGER" -> DataTypes.IntegerType;
            case "DOUBLE" -> DataTypes.DoubleType;
            case "BOOLEAN" -> DataTypes.BooleanType;
            case "DATE" -> DataTypes.DateType;
            default -> throw new IllegalStateException("no archive column holds a " + duckdb);
        };
    }

    private static StructField field(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }
}
