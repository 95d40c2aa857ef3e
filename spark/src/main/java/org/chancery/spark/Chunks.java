package org.chancery.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Cuts input files into chunks, by what is in them and not by their names. */
final class Chunks {

    private static final int HEAD = 1 << 12;

    private final Configuration configuration;
    private final long size;

    /** @param size bytes of a chunk, where the file can be cut */
    Chunks(Configuration configuration, long size) {
        this.configuration = configuration;
        this.size = size;
    }

    /**
     * The chunks of files, folders and patterns, in the order of the names and, inside a folder, of its files.
     *
     * @throws IOException where an input does not exist or cannot be opened
     */
    List<Chunk> of(List<String> inputs) throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        for (String input : inputs) {
            Path path = new Path(input);
            FileSystem files = path.getFileSystem(configuration);
            FileStatus[] found = files.globStatus(path);
            if (found == null || found.length == 0) {
                throw new IOException(input + ": there is no such file");
            }
            Arrays.sort(found, Comparator.comparing(status -> status.getPath().toString()));
            for (FileStatus status : found) {
                add(files, status, chunks);
            }
        }
        return chunks;
    }

    private void add(FileSystem files, FileStatus status, List<Chunk> chunks) throws IOException {
        if (status.isDirectory()) {
            FileStatus[] inside = files.listStatus(status.getPath());
            Arrays.sort(inside, Comparator.comparing(one -> one.getPath().toString()));
            for (FileStatus one : inside) {
                String name = one.getPath().getName();
                if (!name.startsWith(".") && !name.startsWith("_")) {
                    add(files, one, chunks);
                }
            }
            return;
        }
        String file = status.getPath().toString();
        Chunk.Split split = split(files, status.getPath());
        if (split == Chunk.Split.WHOLE || split == Chunk.Split.PARQUET) {
            chunks.add(new Chunk(file, 0, status.getLen(), split));
            return;
        }
        for (long start = 0; start < status.getLen(); start += size) {
            chunks.add(new Chunk(file, start, Math.min(status.getLen(), start + size), split));
        }
    }

    private static Chunk.Split split(FileSystem files, Path path) throws IOException {
        byte[] head;
        try (InputStream in = files.open(path)) {
            head = in.readNBytes(HEAD);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PAR1")) {
            return Chunk.Split.PARQUET;
        }
        if (start.startsWith("{") && isLines(files, path)) {
            return Chunk.Split.LINES;
        }
        return start.startsWith("\u001f\u008b") && RecordStarts.isWarc(head, 0, head.length)
                ? Chunk.Split.WARC_GZIP
                : Chunk.Split.WHOLE;
    }

    /** Whether the first line is an object by itself: what starts with a brace may also be one long document. */
    private static boolean isLines(FileSystem files, Path path) throws IOException {
        try (InputStream in = files.open(path)) {
            byte[] head = in.readNBytes(1 << 20);
            int end = 0;
            while (end < head.length && head[end] != '\n') {
                end++;
            }
            int last = end - 1;
            while (last > 0 && head[last] <= ' ') {
                last--;
            }
            return end < head.length && head[last] == '}';
        }
    }
}
