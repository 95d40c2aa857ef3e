package org.chancery.export;

import java.util.function.Function;
import org.chancery.record.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param about what it holds, a few words
 * @param value its value in a row: text, whole number, {@link Double}, truth, day, or null for unknown
 */
public record Column<T>(String name, ColumnType type, String about, Function<T, @Nullable Object> value) {}
