package org.chancery.pipeline;

import org.chancery.source.Rejection;

/** Hears how an ingest goes on. All calls come from the thread that runs it. */
public interface IngestListener {

    /** Hears nothing. */
    IngestListener SILENT = new IngestListener() {};

    /** @param done reports that are through, kept or known already */
    default void progress(long done) {}

    default void rejected(Rejection rejection) {}

    /** All reports are in; stories and events are being joined. */
    default void joining() {}
}
