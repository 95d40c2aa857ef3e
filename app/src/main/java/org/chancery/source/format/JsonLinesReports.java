package org.chancery.source.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.chancery.source.Rejection;
import org.chancery.source.Rejection.Reason;
import org.chancery.source.Sourced;
import org.chancery.source.charset.Decoder;
import org.jspecify.annotations.Nullable;

/** JSON Lines: one report a line. */
final class JsonLinesReports extends Pull {

    private final Input input;
    private final ColumnMapping columns;
    private final BoundedLines lines;
    private int number;

    JsonLinesReports(Input input, ColumnMapping columns) {
        this.input = input;
        this.columns = columns;
        this.lines = new BoundedLines(input.stream(), input.limits().document());
    }

    /** Whether the first line is an object by itself, and no JSON Feed. */
    static boolean isLines(String head, boolean whole) {
        String start = head.stripLeading();
        int end = start.indexOf('\n');
        String line = end < 0 ? start : start.substring(0, end).strip();
        if (line.contains("jsonfeed.org/version")) {
            return false;
        }
        if (end < 0) {
            return !whole || JsonDocuments.object(line) != null;
        }
        return line.endsWith("}") && JsonDocuments.object(line) != null;
    }

    @Override
    @Nullable
    Sourced pull() {
        try {
            byte[] bytes = lines.next();
            while (bytes != null) {
                number++;
                String where = input.origin() + ":" + number;
                if (lines.wasCut()) {
                    return new Rejection(Reason.TOO_LARGE, "the line is too long", where);
                }
                String line = Decoder.decode(bytes, "UTF-8");
                if (!line.isBlank()) {
                    return report(line, where);
                }
                bytes = lines.next();
            }
            return null;
        } catch (IOException e) {
            return input.reasonOf(e);
        }
    }

    private Sourced report(String line, String where) {
        JsonNode object;
        try {
            object = JsonDocuments.parse(line);
        } catch (JsonProcessingException e) {
            return new Rejection(Reason.MALFORMED, "no JSON: " + e.getOriginalMessage(), where);
        }
        return object.isObject()
                ? Row.report(JsonDocuments.cells(object), columns, where)
                : new Rejection(Reason.MALFORMED, "no JSON object", where);
    }
}
