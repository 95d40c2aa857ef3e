package org.chancery.source.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.source.Declared;
import org.chancery.source.RawReport;
import org.chancery.source.RawReport.Form;
import org.chancery.source.Rejection;
import org.chancery.source.Rejection.Reason;
import org.chancery.source.Sourced;
import org.jspecify.annotations.Nullable;

/** One row of a table, or one line of JSON, as a report. */
final class Row {

    private Row() {}

    /**
     * @param cell the value of a column, null if it has none
     * @param where the row, for people
     */
    static Sourced report(Function<String, @Nullable String> cell, ColumnMapping columns, String where) {
        String html = value(cell, columns, "html");
        String text = value(cell, columns, "text");
        String url = value(cell, columns, "url");
        List<String> authors = new ArrayList<>();
        String author = value(cell, columns, "author");
        if (author != null) {
            for (String name : author.split("[;|]|,\\s")) {
                if (!name.isBlank()) {
                    authors.add(name.strip());
                }
            }
        }
        Declared said = new Declared(
                value(cell, columns, "id"),
                url,
                value(cell, columns, "title"),
                Days.of(value(cell, columns, "published")),
                Days.of(value(cell, columns, "modified")),
                Days.of(value(cell, columns, "fetched")),
                authors,
                value(cell, columns, "outlet"),
                value(cell, columns, "language"),
                null,
                true);
        if (html != null) {
            return new RawReport(Form.HTML, html, where, said);
        }
        if (text != null) {
            return new RawReport(Form.TEXT, text, where, said);
        }
        return new Rejection(Reason.MALFORMED, "neither text nor html in it", where);
    }

    private static @Nullable String value(
            Function<String, @Nullable String> cell, ColumnMapping columns, String field) {
        for (String name : columns.of(field)) {
            String value = cell.apply(name);
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
