package org.chancery.export.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.chancery.export.EventJson;
import org.chancery.export.EventWriter;
import org.chancery.record.StoredEvent;

/** Events as JSON, one object a line. */
public final class JsonLinesWriter implements EventWriter {

    private final JsonGenerator out;
    private final Set<String> fields;

    /** @param fields properties to write, none for all */
    public JsonLinesWriter(OutputStream out, Set<String> fields) throws IOException {
        this.out = EventJson.lines(out);
        this.fields = fields;
    }

    @Override
    public boolean write(StoredEvent event) throws IOException {
        EventJson.write(out, event, fields);
        return true;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
