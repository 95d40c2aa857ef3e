package org.chancery.export.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import org.chancery.export.EventJson;
import org.chancery.export.EventWriter;
import org.chancery.record.StoredEvent;

/** Events as JSON, one object a line. */
public final class JsonLinesWriter implements EventWriter {

    private final Writer out;
    private final Set<String> fields;

    /** @param fields properties to write, none for all */
    public JsonLinesWriter(Writer out, Set<String> fields) {
        this.out = out;
        this.fields = fields;
    }

    @Override
    public boolean write(StoredEvent event) throws IOException {
        ObjectNode node = EventJson.event(event);
        if (!fields.isEmpty()) {
            node.retain(fields);
        }
        out.append(EventJson.line(node)).append('\n');
        return true;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
