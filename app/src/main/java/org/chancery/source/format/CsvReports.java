package org.chancery.source.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.source.Rejection;
import org.chancery.source.Rejection.Reason;
import org.chancery.source.Sourced;
import org.jspecify.annotations.Nullable;

/** Tables with a header line, RFC 4180, parted by comma, semicolon or tab: one report a row. */
final class CsvReports extends Pull {

    private final Input input;
    private final ColumnMapping columns;
    private final Reader reader;
    private final List<String> header;
    private final char separator;
    private int row = 1;

    CsvReports(Input input, ColumnMapping columns) throws IOException {
        this.input = input;
        this.columns = columns;
        this.reader = new BufferedReader(new InputStreamReader(input.stream(), StandardCharsets.UTF_8), 1 << 16);
        reader.mark(1 << 14);
        char[] start = new char[1 << 13];
        int n = reader.read(start);
        reader.reset();
        this.separator = separator(new String(start, 0, Math.max(0, n)));
        List<String> names = record();
        this.header = new ArrayList<>();
        if (names != null) {
            names.forEach(name -> header.add(name.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT)));
        }
    }

    /** Whether the first line names a column of text and at least one more. */
    static boolean isTable(String head, ColumnMapping columns) {
        int end = head.indexOf('\n');
        if (end < 3 || end > 2000) {
            return false;
        }
        String line = head.substring(0, end).replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
        char separator = separator(line);
        Set<String> known = new HashSet<>();
        columns.names().values().forEach(known::addAll);
        int named = 0;
        boolean text = false;
        String[] cells = line.split(java.util.regex.Pattern.quote(String.valueOf(separator)));
        for (String cell : cells) {
            String name = cell.replace("\"", "").strip();
            named += known.contains(name) ? 1 : 0;
            text |= columns.of("text").contains(name) || columns.of("html").contains(name);
        }
        return text && named >= 2 && cells.length <= 200;
    }

    private static char separator(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t', '|'}) {
            long count = line.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    @Override
    @Nullable
    Sourced pull() {
        try {
            List<String> cells = record();
            while (cells != null && cells.stream().allMatch(String::isBlank)) {
                row++;
                cells = record();
            }
            if (cells == null) {
                return null;
            }
            row++;
            String where = input.origin() + ":" + row;
            if (cells.size() > header.size() + 5) {
                return new Rejection(Reason.MALFORMED, cells.size() + " cells in a table of " + header.size(), where);
            }
            Map<String, String> byName = new HashMap<>();
            for (int i = 0; i < Math.min(cells.size(), header.size()); i++) {
                byName.putIfAbsent(header.get(i), cells.get(i));
            }
            return Row.report(byName::get, columns, where);
        } catch (IOException e) {
            return input.reasonOf(e);
        }
    }

    private @Nullable List<String> record() throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            any = true;
            if (quoted) {
                if (c != '"') {
                    append(cell, (char) c);
                    continue;
                }
                reader.mark(1);
                if (reader.read() == '"') {
                    append(cell, '"');
                } else {
                    reader.reset();
                    quoted = false;
                }
            } else if (c == '"' && cell.length() == 0) {
                quoted = true;
            } else if (c == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                break;
            } else if (c != '\r') {
                append(cell, (char) c);
            }
        }
        if (!any) {
            return null;
        }
        cells.add(cell.toString());
        return cells;
    }

    private void append(StringBuilder cell, char c) throws IOException {
        if (cell.length() >= input.limits().document()) {
            throw new IOException("a cell is too long");
        }
        cell.append(c);
    }
}
