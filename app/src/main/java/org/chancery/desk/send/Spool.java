package org.chancery.desk.send;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that wait to be sent, first in first out: a few in memory, more of them in a file that is gone when the spool is
 * closed or the process ends. Not safe for several threads.
 */
final class Spool implements Closeable {

    /** So many bytes of one answer wait in memory. */
    static final int IN_MEMORY = 1 << 18;

    private static final int PIECE = 1 << 16;

    private final AtomicLong total;
    private final Queue<ByteBuffer> memory = new ArrayDeque<>();
    private int inMemory;
    private @Nullable FileChannel file;
    private long read;
    private long written;

    /** @param total counts the bytes that wait in files, of all spools together */
    Spool(AtomicLong total) {
        this.total = total;
    }

    /** Takes over what the buffer holds. */
    void add(ByteBuffer content) throws IOException {
        int length = content.remaining();
        if (length == 0) {
            return;
        }
        if (file == null && inMemory + length <= IN_MEMORY) {
            ByteBuffer copy = ByteBuffer.allocate(length);
            copy.put(content).flip();
            memory.add(copy);
            inMemory += length;
            return;
        }
        FileChannel to = file();
        while (content.hasRemaining()) {
            written += to.write(content, written);
        }
        total.addAndGet(length);
    }

    boolean isEmpty() {
        return memory.isEmpty() && read == written;
    }

    /** The next bytes, or null where none wait. */
    @Nullable
    ByteBuffer take() throws IOException {
        ByteBuffer first = memory.poll();
        if (first != null) {
            inMemory -= first.remaining();
            return first;
        }
        if (file == null || read == written) {
            return null;
        }
        ByteBuffer piece = ByteBuffer.allocate((int) Math.min(PIECE, written - read));
        while (piece.hasRemaining() && file.read(piece, read + piece.position()) >= 0) {
            continue;
        }
        piece.flip();
        read += piece.remaining();
        total.addAndGet(-piece.remaining());
        if (read == written) {
            file.truncate(0);
            read = 0;
            written = 0;
        }
        return piece;
    }

    @Override
    public void close() throws IOException {
        memory.clear();
        total.addAndGet(read - written);
        read = written;
        if (file != null) {
            file.close();
        }
    }

    private FileChannel file() throws IOException {
        if (file == null) {
            Path path = Files.createTempFile("chancery-answer", ".part");
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        return file;
    }
}
