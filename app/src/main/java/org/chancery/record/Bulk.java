package org.chancery.record;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Gathers rows of one table and appends them together, inside the transaction of its thread. */
final class Bulk {

    private static final int MOST_ROWS = 10_000;

    private final Sql sql;
    private final String table;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    Bulk(Sql sql, String table) {
        this.sql = sql;
        this.table = table;
    }

    /** @param values all columns of the table, in their order and of their types */
    void add(@Nullable Object... values) throws SQLException {
        rows.add(values);
        if (rows.size() == MOST_ROWS) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (DuckDBAppender appender = sql.connection().createAppender(table)) {
            for (@Nullable Object[] values : rows) {
                appender.beginRow();
                for (Object value : values) {
                    append(appender, value);
                }
                appender.endRow();
            }
        }
        rows.clear();
    }

    private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
        if (value == null) {
            appender.appendNull();
        } else if (value instanceof String text) {
            appender.append(text);
        } else if (value instanceof Integer number) {
            appender.append(number.intValue());
        } else if (value instanceof Long number) {
            appender.append(number.longValue());
        } else if (value instanceof Double number) {
            appender.append(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            appender.append(truth.booleanValue());
        } else if (value instanceof LocalDate day) {
            appender.append(day);
        } else {
            throw new IllegalArgumentException("no column holds a " + value.getClass());
        }
    }
}
