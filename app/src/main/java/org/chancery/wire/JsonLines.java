package org.chancery.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * The harness of the filters: JSON Lines in, JSON Lines out, one answer a line in the order of the input, an error in
 * the place of a line that cannot be answered. Memory does not grow with the number of lines.
 */
public final class JsonLines {

    /** Longest line that is read, in bytes; a longer one is answered by an error. */
    public static final int MAX_LINE = 128 << 20;

    private final int threads;
    private final boolean keep;

    /**
     * @param threads how many lines are worked on at once; never changes the answer
     * @param keep whether the fields of the input line are repeated in the answer
     */
    public JsonLines(int threads, boolean keep) {
        this.threads = Math.max(1, threads);
        this.keep = keep;
    }

    /** Answers one line. */
    @FunctionalInterface
    public interface LineFunction {
        /**
         * @param line the input
         * @return the answer, without {@code id}
         * @throws LineException where this line cannot be answered
         */
        ObjectNode answer(ObjectNode line) throws LineException;
    }

    /** Answers the whole input at once. */
    @FunctionalInterface
    public interface BatchFunction {
        /** @return one answer for each line, same order, each without {@code id} */
        List<ObjectNode> answer(List<ObjectNode> lines);
    }

    /** @return how many lines were answered by an error */
    public long each(InputStream in, OutputStream out, LineFunction function) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, JsonLines::daemon);
        Deque<Future<Answer>> waiting = new ArrayDeque<>();
        BufferedInputStream input = new BufferedInputStream(in, 1 << 16);
        LineReader lines = new LineReader(input, MAX_LINE);
        long errors = 0;
        try {
            for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
                LineReader.Line current = line;
                waiting.add(pool.submit(() -> answer(current, function)));
                boolean idle = input.available() == 0;
                while (!waiting.isEmpty() && (idle || waiting.size() > 4 * threads)) {
                    errors += write(waiting.remove(), out);
                }
                if (idle) {
                    out.flush();
                }
            }
            while (!waiting.isEmpty()) {
                errors += write(waiting.remove(), out);
            }
            out.flush();
        } finally {
            pool.shutdownNow();
        }
        return errors;
    }

    /** @return how many lines were answered by an error */
    public long all(InputStream in, OutputStream out, BatchFunction function) throws IOException {
        LineReader lines = new LineReader(new BufferedInputStream(in, 1 << 16), MAX_LINE);
        List<Object> parsed = new ArrayList<>();
        List<ObjectNode> good = new ArrayList<>();
        for (LineReader.Line line = lines.next(); line != null; line = lines.next()) {
            try {
                ObjectNode object = parse(line);
                parsed.add(object);
                good.add(object);
            } catch (LineException e) {
                parsed.add(error(null, e.getMessage()));
            }
        }
        Iterator<ObjectNode> answers = function.answer(good).iterator();
        Iterator<ObjectNode> inputs = good.iterator();
        ObjectNode next = inputs.hasNext() ? inputs.next() : null;
        long errors = 0;
        for (Object line : parsed) {
            if (line == next && next != null) {
                ObjectNode answer = answers.next();
                errors += answer.has("error") ? 1 : 0;
                emit(complete(next, answer), out);
                next = inputs.hasNext() ? inputs.next() : null;
            } else {
                errors++;
                emit((JsonNode) line, out);
            }
        }
        out.flush();
        return errors;
    }

    private record Answer(byte[] bytes, boolean error) {}

    private Answer answer(LineReader.Line line, LineFunction function) {
        ObjectNode input = null;
        try {
            input = parse(line);
            return new Answer(bytes(complete(input, function.answer(input))), false);
        } catch (LineException e) {
            return new Answer(bytes(error(input, e.getMessage())), true);
        } catch (RuntimeException | StackOverflowError e) {
            return new Answer(bytes(error(input, "this line could not be worked on: " + e)), true);
        }
    }

    private static ObjectNode parse(LineReader.Line line) throws LineException {
        if (line.tooLong()) {
            throw new LineException("the line is longer than " + (MAX_LINE >> 20) + " MiB");
        }
        if (line.text().isBlank()) {
            throw new LineException("the line is empty");
        }
        ObjectNode object = Json.parse(line.text());
        JsonNode id = object.get("id");
        if (id == null || id.isNull() || id.isContainerNode()) {
            throw new LineException("the field \"id\" is missing");
        }
        return object;
    }

    private ObjectNode complete(ObjectNode input, ObjectNode answer) {
        ObjectNode whole = Json.object();
        whole.set("id", input.get("id"));
        if (keep) {
            whole.setAll(input);
        }
        whole.setAll(answer);
        return whole;
    }

    private static ObjectNode error(@Nullable ObjectNode input, String message) {
        ObjectNode node = Json.object();
        if (input != null) {
            node.set("id", input.get("id"));
        } else {
            node.putNull("id");
        }
        node.put("error", message);
        return node;
    }

    private static int write(Future<Answer> future, OutputStream out) throws IOException {
        try {
            Answer answer = future.get();
            out.write(answer.bytes());
            return answer.error() ? 1 : 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static void emit(JsonNode node, OutputStream out) throws IOException {
        out.write(bytes(node));
    }

    private static byte[] bytes(JsonNode node) {
        return (Json.write(node) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "filter");
        thread.setDaemon(true);
        return thread;
    }
}
