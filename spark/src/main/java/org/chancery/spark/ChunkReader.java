package org.chancery.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.chancery.source.Rejection;
import org.chancery.source.Sourced;
import org.chancery.source.Sources;

/** Reads the records that start in a chunk, and no others. */
final class ChunkReader {

    private static final Sources SOURCES = new Sources();

    private final Configuration configuration;

    ChunkReader(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Streams; what cannot be opened is a rejection and no exception, so that the other chunks go on. */
    Iterator<Sourced> open(Chunk chunk) {
        Path path = new Path(chunk.file());
        try {
            FileSystem files = path.getFileSystem(configuration);
            FSDataInputStream in = files.open(path);
            if (chunk.split() == Chunk.Split.WHOLE) {
                return SOURCES.each(in, origin(chunk));
            }
            long length = files.getFileStatus(path).getLen();
            long first = RecordStarts.next(in, chunk.split(), chunk.start(), length);
            long behind = RecordStarts.next(in, chunk.split(), chunk.end(), length);
            if (first >= behind) {
                in.close();
                return Collections.emptyIterator();
            }
            in.seek(first);
            return SOURCES.each(new Range(in, behind - first), origin(chunk));
        } catch (IOException e) {
            return List.<Sourced>of(new Rejection(
                            Rejection.Reason.UNREACHABLE, "cannot be read: " + e.getMessage(), chunk.file()))
                    .iterator();
        }
    }

    /** The file as people name it; a later chunk of it with the byte that it starts at. */
    static String origin(Chunk chunk) {
        Path path = new Path(chunk.file());
        String scheme = path.toUri().getScheme();
        String name = scheme == null || scheme.equals("file") ? path.toUri().getPath() : chunk.file();
        return chunk.start() == 0 ? name : name + "@" + chunk.start();
    }

    /** So many bytes of a stream. */
    private static final class Range extends FilterInputStream {

        private long left;

        Range(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left <= 0) {
                in.close();
                return -1;
            }
            int read = in.read(bytes, offset, (int) Math.min(length, left));
            left -= Math.max(read, 0);
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = in.skip(Math.min(count, left));
            left -= skipped;
            return skipped;
        }

        @Override
        public int available() throws IOException {
            return left <= 0 ? 0 : (int) Math.min(left, in.available());
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
