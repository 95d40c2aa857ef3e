package org.chancery.record;

/** What a column of a table for other programs holds. */
public enum ColumnType {
    TEXT,
    INTEGER,
    NUMBER,
    BOOLEAN,
    DAY
}
