package org.chancery.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Where things lie in an archive: {@code coded/batch=N/kind=…/month=…}, {@code events/month=…}, {@code stories},
 * {@code copies}, and beside them small JSON files: what the archive is, what each batch read, what each stage cost. A
 * batch counts from the moment that its JSON file is there.
 */
final class Layout {

    private final FileSystem files;
    private final Path root;

    Layout(Configuration configuration, String folder) throws IOException {
        this.root = new Path(folder);
        this.files = root.getFileSystem(configuration);
        files.mkdirs(root);
    }

    String coded(int batch) {
        return new Path(root, "coded/batch=" + batch).toString();
    }

    String coded() {
        return new Path(root, "coded").toString();
    }

    String part(String name) {
        return new Path(root, name).toString();
    }

    /** Numbers of the batches that are whole, ascending. */
    List<Integer> done() throws IOException {
        Path folder = new Path(root, "batches");
        List<Integer> numbers = new ArrayList<>();
        if (files.exists(folder)) {
            for (FileStatus status : files.listStatus(folder)) {
                String name = status.getPath().getName();
                if (name.matches("\\d+\\.json")) {
                    numbers.add(Integer.parseInt(name.substring(0, name.length() - ".json".length())));
                }
            }
        }
        numbers.sort(null);
        return numbers;
    }

    /** What of a cut-off run lies about: batches without their JSON file. */
    void clear(List<Integer> done) throws IOException {
        Path folder = new Path(root, "coded");
        if (files.exists(folder)) {
            for (FileStatus status : files.listStatus(folder)) {
                String name = status.getPath().getName();
                if (done.stream().noneMatch(batch -> name.equals("batch=" + batch))) {
                    files.delete(status.getPath(), true);
                }
            }
        }
    }

    boolean has(String name) throws IOException {
        return files.exists(new Path(root, name));
    }

    String read(String name) throws IOException {
        try (InputStream in = files.open(new Path(root, name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Written whole or not at all: a file that is there can be believed. */
    void write(String name, String text) throws IOException {
        Path target = new Path(root, name);
        Path draft = new Path(target.getParent(), "_" + target.getName());
        try (OutputStream out = files.create(draft, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        files.delete(target, false);
        if (!files.rename(draft, target)) {
            throw new IOException(target + ": cannot be written");
        }
    }

    void delete(String... names) throws IOException {
        for (String name : Arrays.asList(names)) {
            files.delete(new Path(root, name), true);
        }
    }
}
