package org.chancery.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.record.ParquetFile;

/** Rows of any table as CSV, JSON Lines or Parquet; memory does not grow with their number. */
public final class TableExport {

    /** The formats that any table is written in. */
    public static final List<ExportFormat> FORMATS =
            List.of(ExportFormat.CSV, ExportFormat.JSONL, ExportFormat.PARQUET);

    private TableExport() {}

    /** Hands over all rows, one by one. */
    @FunctionalInterface
    public interface Rows<T> {
        void each(Consumer<T> consumer);
    }

    /**
     * A header and a line for each row.
     *
     * @param guard whether an apostrophe leads texts that a spreadsheet would run
     * @return how many rows
     */
    public static <T> long csv(Table<T> table, boolean guard, OutputStream out, Rows<T> rows) throws IOException {
        Writer text = new Utf8Writer(out);
        StringBuilder line = new StringBuilder();
        Csv.line(line, table.names(), guard);
        text.append(line);
        return lines(text, rows, row -> {
            line.setLength(0);
            Csv.line(line, table.row(row), guard);
            return line;
        });
    }

    /** An object for each row, a line each. @return how many rows */
    public static <T> long jsonLines(Function<T, ObjectNode> json, OutputStream out, Rows<T> rows) throws IOException {
        return lines(new Utf8Writer(out), rows, row -> EventJson.line(json.apply(row)) + "\n");
    }

    /** Made on disk and then sent: a Parquet file is whole only when its last row is known. @return how many rows */
    public static <T> long parquet(Table<T> table, OutputStream out, Rows<T> rows) throws IOException {
        Path folder = Files.createTempDirectory("chancery-rows");
        Path target = folder.resolve("rows.parquet");
        try {
            long[] count = new long[1];
            try (ParquetFile file = ParquetFile.create(target, table.types())) {
                rows.each(row -> {
                    file.add(table.row(row));
                    count[0]++;
                });
                file.finish();
            }
            Files.copy(target, out);
            out.flush();
            return count[0];
        } finally {
            Files.deleteIfExists(target);
            Files.deleteIfExists(folder);
        }
    }

    /** The same by the name of the format. @throws IllegalArgumentException where it is none of {@link #FORMATS} */
    public static <T> long write(ExportFormat format, Table<T> table, boolean guard, OutputStream out, Rows<T> rows)
            throws IOException {
        return switch (format) {
            case CSV -> csv(table, guard, out, rows);
            case JSONL -> jsonLines(table::json, out, rows);
            case PARQUET -> parquet(table, out, rows);
            default -> throw new IllegalArgumentException("no table is written as " + format.label());
        };
    }

    private static <T> long lines(Writer text, Rows<T> rows, Function<T, CharSequence> line) throws IOException {
        long[] count = new long[1];
        try {
            rows.each(row -> {
                try {
                    text.append(line.apply(row));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                count[0]++;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
        return count[0];
    }
}
