package org.chancery.pipeline;

import java.util.List;
import org.chancery.record.LinkWriter;
import org.chancery.source.Rejection;

/**
 * What an ingest did.
 *
 * @param added reports that are new in the record
 * @param known reports that the record had already
 * @param mentions mentions of the new reports
 * @param rejections what could not be read, in the order of the input
 * @param changes what happened to the events
 */
public record IngestResult(
        long added, long known, long mentions, List<Rejection> rejections, LinkWriter.Changes changes) {

    public IngestResult {
        rejections = List.copyOf(rejections);
    }

    /** Whether the record is as it was before. */
    public boolean nothingNew() {
        return added == 0 && changes.none();
    }

    /** Whether something could not be read that should have been. */
    public boolean hasErrors() {
        return rejections.stream().anyMatch(rejection -> rejection.reason().isError());
    }
}
