package org.chancery.record;

import java.time.LocalDate;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/**
 * One row after the other of an answer, read from the columns as the database holds them: for answers of many rows two
 * to three times as fast as a result set. Columns count from 1. Valid only while it is handed over.
 */
final class Vectors {

    private DuckDBReadableVector[] columns = {};
    private int row;

    /** Begins with a chunk of rows. */
    void open(DuckDBDataChunkReader chunk) {
        columns = new DuckDBReadableVector[(int) chunk.columnCount()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = chunk.vector(i);
        }
    }

    void move(int to) {
        row = to;
    }

    @Nullable
    String text(int column) {
        DuckDBReadableVector vector = columns[column - 1];
        return vector.isNull(row) ? null : vector.getString(row);
    }

    /** Text of a column that is never null. */
    String needed(int column) {
        return columns[column - 1].getString(row);
    }

    boolean truth(int column) {
        return columns[column - 1].getBoolean(row);
    }

    /** Of a column of whole numbers, whatever their width; null is 0. */
    int whole(int column) {
        Integer number = integer(column);
        return number == null ? 0 : number;
    }

    @Nullable
    Integer integer(int column) {
        DuckDBReadableVector vector = columns[column - 1];
        if (vector.isNull(row)) {
            return null;
        }
        return vector.getType() == DuckDBColumnType.BIGINT
                ? Math.toIntExact(vector.getLong(row))
                : Integer.valueOf(vector.getInt(row));
    }

    @Nullable
    Double number(int column) {
        DuckDBReadableVector vector = columns[column - 1];
        return vector.isNull(row) ? null : vector.getDouble(row);
    }

    @Nullable
    LocalDate day(int column) {
        DuckDBReadableVector vector = columns[column - 1];
        return vector.isNull(row) ? null : vector.getLocalDate(row);
    }
}
