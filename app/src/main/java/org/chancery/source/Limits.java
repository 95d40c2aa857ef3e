package org.chancery.source;

/**
 * How much of a source is read. What goes beyond is refused with a reason, not cut in silence.
 *
 * @param document bytes of one document, unpacked
 * @param entries entries of one archive
 * @param depth archives inside archives
 */
public record Limits(long document, int entries, int depth) {

    /** 64 MiB a document, a million entries, three levels. */
    public static final Limits STANDARD = new Limits(64L << 20, 1_000_000, 3);
}
