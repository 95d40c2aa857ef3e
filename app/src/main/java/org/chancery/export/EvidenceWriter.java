package org.chancery.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.record.DiplomaticRecord;
import org.chancery.record.Passage;
import org.chancery.record.StoredEvent;

/** Hands events to a format together with the passages that they rest on; reads these for many events at once. */
public abstract class EvidenceWriter implements EventWriter {

    private static final int TOGETHER = 500;

    private final DiplomaticRecord record;
    private final List<StoredEvent> waiting = new ArrayList<>();

    protected EvidenceWriter(DiplomaticRecord record) {
        this.record = record;
    }

    /** Whether the format can hold the event. */
    protected boolean holds(StoredEvent event) {
        return true;
    }

    protected abstract void write(StoredEvent event, List<Passage> passages) throws IOException;

    /** Writes whatever stands behind the last event, and flushes. */
    protected abstract void finish() throws IOException;

    @Override
    public final boolean write(StoredEvent event) throws IOException {
        if (!holds(event)) {
            return false;
        }
        waiting.add(event);
        if (waiting.size() == TOGETHER) {
            flush();
        }
        return true;
    }

    @Override
    public final void end() throws IOException {
        flush();
        finish();
    }

    private void flush() throws IOException {
        Map<String, List<Passage>> passages =
                record.passages().of(waiting.stream().map(StoredEvent::id).toList());
        for (StoredEvent event : waiting) {
            write(event, passages.getOrDefault(event.id(), List.of()));
        }
        waiting.clear();
    }
}
