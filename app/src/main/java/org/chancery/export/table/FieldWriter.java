package org.chancery.export.table;

import java.io.IOException;
import java.io.Writer;
import org.chancery.export.EventWriter;
import org.chancery.export.field.FieldFormat;
import org.chancery.record.StoredEvent;

/** Events in a format of the field. */
public final class FieldWriter implements EventWriter {

    private final Writer out;
    private final FieldFormat format;

    public FieldWriter(Writer out, FieldFormat format) throws IOException {
        this.out = out;
        this.format = format;
        out.append(format.header());
    }

    @Override
    public boolean write(StoredEvent event) throws IOException {
        if (!format.holds(event)) {
            return false;
        }
        out.append(format.line(event));
        return true;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
