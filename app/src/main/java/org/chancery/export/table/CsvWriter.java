package org.chancery.export.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.chancery.export.Csv;
import org.chancery.export.EventWriter;
import org.chancery.export.Table;
import org.chancery.record.StoredEvent;

/** Events as CSV with a header (RFC 4180). */
public final class CsvWriter implements EventWriter {

    private final Writer out;
    private final Table<StoredEvent> table;
    private final boolean guard;
    private final StringBuilder line = new StringBuilder();

    public CsvWriter(Writer out, Table<StoredEvent> table, boolean guard) throws IOException {
        this.out = out;
        this.table = table;
        this.guard = guard;
        line(table.names());
    }

    @Override
    public boolean write(StoredEvent event) throws IOException {
        line(table.row(event));
        return true;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private void line(List<?> cells) throws IOException {
        line.setLength(0);
        Csv.line(line, cells, guard);
        out.append(line);
    }
}
