package org.chancery.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.ChanceryException;
import org.chancery.ErrorCode;
import org.chancery.record.ColumnType;
import org.jspecify.annotations.Nullable;

/** What rows of one kind look like in CSV, JSON and Parquet alike. */
public final class Table<T> {

    private final List<Column<T>> columns;

    private Table(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Begins a table without columns. */
    public static <T> Table<T> empty() {
        return new Table<>(List.of());
    }

    public Table<T> text(String name, String about, Function<T, @Nullable Object> value) {
        return with(new Column<>(name, ColumnType.TEXT, about, value));
    }

    public Table<T> integer(String name, String about, Function<T, @Nullable Object> value) {
        return with(new Column<>(name, ColumnType.INTEGER, about, value));
    }

    public Table<T> number(String name, String about, Function<T, @Nullable Object> value) {
        return with(new Column<>(name, ColumnType.NUMBER, about, value));
    }

    public Table<T> truth(String name, String about, Function<T, @Nullable Object> value) {
        return with(new Column<>(name, ColumnType.BOOLEAN, about, value));
    }

    public Table<T> day(String name, String about, Function<T, @Nullable Object> value) {
        return with(new Column<>(name, ColumnType.DAY, about, value));
    }

    public List<Column<T>> columns() {
        return columns;
    }

    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** Types by name, in order. */
    public Map<String, ColumnType> types() {
        Map<String, ColumnType> types = new LinkedHashMap<>();
        columns.forEach(column -> types.put(column.name(), column.type()));
        return types;
    }

    /**
     * The same with some of its columns, in their order here.
     *
     * @param names which ones; none for all
     * @throws ChanceryException where one is unknown
     */
    public Table<T> only(Set<String> names) {
        if (names.isEmpty()) {
            return this;
        }
        List<String> known = names();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new ChanceryException(
                        ErrorCode.USAGE, "there is no field " + name, "known are " + String.join(", ", known));
            }
        }
        return new Table<>(
                columns.stream().filter(column -> names.contains(column.name())).collect(Collectors.toList()));
    }

    /** One value for each column. */
    public List<@Nullable Object> row(T thing) {
        List<@Nullable Object> row = new ArrayList<>(columns.size());
        for (Column<T> column : columns) {
            row.add(column.value().apply(thing));
        }
        return row;
    }

    /** One property for each column; unknown values are null. */
    public ObjectNode json(T thing) {
        ObjectNode node = EventJson.object();
        for (Column<T> column : columns) {
            Object value = column.value().apply(thing);
            if (value == null) {
                node.putNull(column.name());
            } else if (value instanceof Integer number) {
                node.put(column.name(), number);
            } else if (value instanceof Long number) {
                node.put(column.name(), number);
            } else if (value instanceof Double number) {
                node.put(column.name(), number);
            } else if (value instanceof Boolean truth) {
                node.put(column.name(), truth);
            } else {
                node.put(column.name(), value.toString());
            }
        }
        return node;
    }

    private Table<T> with(Column<T> column) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(column);
        return new Table<>(more);
    }
}
