package org.chancery.spark;

import java.io.Serializable;

/**
 * A piece of an input file that one task reads: the records that start in a range of its bytes.
 *
 * @param file address of the file
 * @param start first byte of the range
 * @param end the byte behind the range; the last record may reach beyond it
 */
public record Chunk(String file, long start, long end, Split split) implements Serializable {

    /** How the records of a file are told apart without reading what is before them. */
    public enum Split {
        /** Not at all: the file is one piece. */
        WHOLE,
        /** JSON Lines: a record behind every line feed. */
        LINES,
        /** WARC packed record by record: a record at every gzip member that unpacks to one. */
        WARC_GZIP,
        /** Parquet: rows by their numbers, not bytes. */
        PARQUET
    }

    /** What names the chunk, the same in every run over the same files. */
    public String id() {
        return file + "@" + start + "-" + end;
    }
}
