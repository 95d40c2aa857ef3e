package org.chancery.record;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers rows of one table and inserts them many at a time. */
final class Bulk {

    private static final int ROWS = 32;

    private final Sql sql;
    private final String table;
    private final String suffix;
    private final List<@Nullable Object[]> rows = new ArrayList<>(ROWS);

    Bulk(Sql sql, String table) {
        this(sql, table, "");
    }

    /** @param suffix what follows the values, such as {@code ON CONFLICT DO NOTHING} */
    Bulk(Sql sql, String table, String suffix) {
        this.sql = sql;
        this.table = table;
        this.suffix = suffix;
    }

    /** @param values all columns of the table, in their order */
    void add(@Nullable Object... values) throws SQLException {
        rows.add(values);
        if (rows.size() == ROWS) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        int width = rows.get(0).length;
        String row = "(" + "?,".repeat(width - 1) + "?)";
        String statement =
                "INSERT INTO " + table + " VALUES " + (row + ",").repeat(rows.size() - 1) + row + " " + suffix;
        try (PreparedStatement prepared = sql.prepare(statement)) {
            int at = 1;
            for (@Nullable Object[] values : rows) {
                for (Object value : values) {
                    prepared.setObject(at++, value);
                }
            }
            prepared.execute();
        }
        rows.clear();
    }
}
