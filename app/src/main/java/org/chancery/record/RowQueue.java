package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;

/** Rows that one thread adds and the database takes over as if they stood in a table. */
final class RowQueue implements DuckDBTableFunction<Object, Object, Object> {

    /** So many rows are handed over at once: as many as the database works on at once. */
    static final int PIECE = 2048;

    private static final int WAITING = 4;
    private static final int PATIENCE_MILLISECONDS = 200;
    /** Handed over behind the last piece. */
    static final List<List<@Nullable Object>> END = List.of();

    private final Map<String, ColumnType> columns;
    private final BlockingQueue<List<List<@Nullable Object>>> pieces = new ArrayBlockingQueue<>(WAITING);
    private volatile boolean givenUp;

    /** @param columns types by name, in order */
    RowQueue(Map<String, ColumnType> columns) {
        this.columns = columns;
    }

    /** Waits a moment for room. */
    boolean offer(List<List<@Nullable Object>> piece) throws InterruptedException {
        return pieces.offer(piece, PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Whoever takes the rows is told that no more will come and that they are not all. */
    void giveUp() {
        givenUp = true;
    }

    @Override
    public Object bind(DuckDBTableFunctionBindInfo info) {
        columns.forEach((name, type) -> info.addResultColumn(name, type(type)));
        return columns;
    }

    /** Rows come from one thread and keep their order. */
    @Override
    public Object init(DuckDBTableFunctionInitInfo info) {
        info.setMaxThreads(1);
        return columns;
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk) throws InterruptedException {
        List<List<@Nullable Object>> piece = null;
        while (piece == null) {
            if (givenUp) {
                throw new IllegalStateException("the rows were given up");
            }
            piece = pieces.poll(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
        int column = 0;
        for (ColumnType type : columns.values()) {
            DuckDBWritableVector vector = chunk.vector(column);
            if (type == ColumnType.TEXT) {
                vector.setStrings(0, texts(piece, column));
            } else {
                for (int row = 0; row < piece.size(); row++) {
                    put(vector, row, piece.get(row).get(column));
                }
            }
            column++;
        }
        return piece.size();
    }

    private static @Nullable String[] texts(List<List<@Nullable Object>> piece, int column) {
        @Nullable String[] texts = new String[piece.size()];
        for (int row = 0; row < texts.length; row++) {
            texts[row] = (String) piece.get(row).get(column);
        }
        return texts;
    }

    private static void put(DuckDBWritableVector vector, int row, @Nullable Object value) {
        if (value == null) {
            vector.setNull(row);
        } else if (value instanceof Integer number) {
            vector.setLong(row, number);
        } else if (value instanceof Long number) {
            vector.setLong(row, number);
        } else if (value instanceof Double number) {
            vector.setDouble(row, number);
        } else if (value instanceof Boolean truth) {
            vector.setBoolean(row, truth);
        } else if (value instanceof LocalDate day) {
            vector.setDate(row, day);
        } else {
            throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }

    private static DuckDBColumnType type(ColumnType type) {
        return switch (type) {
            case TEXT -> DuckDBColumnType.VARCHAR;
            case INTEGER -> DuckDBColumnType.BIGINT;
            case NUMBER -> DuckDBColumnType.DOUBLE;
            case BOOLEAN -> DuckDBColumnType.BOOLEAN;
            case DAY -> DuckDBColumnType.DATE;
        };
    }
}
