package org.chancery.export;

import java.io.IOException;
import org.chancery.record.StoredEvent;

/** Writes events one by one in one format. */
public interface EventWriter {

    /** @return whether the format can hold the event; if not, it was left out */
    boolean write(StoredEvent event) throws IOException;

    /** Writes whatever stands behind the last event, and flushes. Called once, at the end. */
    void end() throws IOException;
}
