package org.chancery.source;

/** What a source yields: a report as it came, or the reason why there is none. */
public sealed interface Sourced permits RawReport, Rejection {

    /** The file, address or line that it came from, for people to find it again. */
    String origin();
}
