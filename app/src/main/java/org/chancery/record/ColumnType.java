package org.chancery.record;

/** What a column of a table for other programs holds. */
public enum ColumnType {
    TEXT("VARCHAR"),
    INTEGER("BIGINT"),
    NUMBER("DOUBLE"),
    BOOLEAN("BOOLEAN"),
    DAY("DATE");

    private final String sql;

    ColumnType(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
