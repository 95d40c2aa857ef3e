package org.chancery.source;

/**
 * Something that could not be read, or was left out on purpose.
 *
 * @param reason what kind of thing happened
 * @param detail one line for people
 * @param origin file, address or line, with the entry inside an archive after {@code !}
 */
public record Rejection(Reason reason, String detail, String origin) implements Sourced {

    /** Why there is no report. */
    public enum Reason {
        /** Nothing in it. */
        EMPTY(true),
        /** Ends before its own end: a cut archive or compressed file. */
        TRUNCATED(true),
        /** Larger than the bounds allow, packed or unpacked. */
        TOO_LARGE(true),
        /** Broken in its own format. */
        MALFORMED(true),
        /** A format that is not read. */
        UNSUPPORTED(true),
        /** Could not be opened or fetched. */
        UNREACHABLE(true),
        /** Not an article by its own word: a picture, an index page, an error page. */
        NOT_AN_ARTICLE(false),
        /** The same item a second time in one feed or archive. */
        REPEATED(false),
        /** An archive's note that a page was seen again unchanged. */
        REVISIT(false),
        /** Cancelled by its sender. */
        WITHDRAWN(false);

        private final boolean error;

        Reason(boolean error) {
            this.error = error;
        }

        /** Whether the run ends with exit code 1 because of it; otherwise it is a note. */
        public boolean isError() {
            return error;
        }
    }

    @Override
    public String toString() {
        return origin + ": " + detail;
    }
}
