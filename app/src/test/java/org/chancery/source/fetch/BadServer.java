package org.chancery.source.fetch;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPOutputStream;

/**
 * A server on this machine that answers, byte by byte, what a broken line or a bad server would send. A path that
 * misbehaves in no way is answered as its page says, or with 404.
 */
public final class BadServer implements AutoCloseable {

    /** How an answer can go wrong. */
    public enum Way {
        DRIPS_ITS_HEADERS,
        DRIPS_ITS_BODY,
        DRIPS_ITS_CHUNKS,
        NEVER_ANSWERS,
        HANGS_UP,
        HANGS_UP_IN_ITS_HEADERS,
        HANGS_UP_IN_ITS_BODY,
        HANGS_UP_IN_A_CHUNK,
        HANGS_UP_IN_A_PACKED_BODY,
        NAMES_TOO_LARGE_A_LENGTH,
        NAMES_NO_NUMBER_AS_LENGTH,
        SENDS_A_BODY_WITHOUT_END,
        SENDS_HEADERS_WITHOUT_END,
        SENDS_A_HEADER_WITHOUT_END,
        SENDS_HINTS_WITHOUT_END,
        SPEAKS_NO_HTTP,
        FAILS,
        IS_BUSY,
        IS_BUSY_FOR_HOURS,
        IS_BUSY_FOREVER,
        LEADS_IN_CIRCLES,
        LEADS_ON_AND_ON,
        LEADS_NOWHERE,
        LEADS_TO_A_FILE
    }

    private static final int STEP_MILLISECONDS = 20;

    private final ServerSocket socket;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final Map<String, Way> ways = new ConcurrentHashMap<>();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    public BadServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    public String address(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    /** From now on this is what stands at {@code path}. */
    public void page(String path, String body) {
        pages.put(path, body);
    }

    /** From now on {@code path} misbehaves. */
    public void go(String path, Way way) {
        ways.put(path, way);
    }

    /** From now on all behave. */
    public void heal() {
        ways.clear();
    }

    /** Paths that were asked for, in their order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket line = socket.accept();
                daemon(() -> serve(line));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket line) {
        try (line) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.ISO_8859_1));
            OutputStream out = line.getOutputStream();
            for (String request = in.readLine(); request != null; request = in.readLine()) {
                String path = request.split(" ")[1];
                for (String header = in.readLine(); header != null && !header.isEmpty(); ) {
                    header = in.readLine();
                }
                asked.add(path);
                Way way = ways.get(path);
                if (way == null) {
                    String body = pages.get(path);
                    send(out, body == null ? "404 Not Found" : "200 OK", "", body == null ? "" : body);
                } else {
                    misbehave(way, path, out);
                    return;
                }
            }
        } catch (IOException e) {
            // The other side has had enough.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void misbehave(Way way, String path, OutputStream out) throws IOException, InterruptedException {
        String body = pages.getOrDefault(path, "");
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
        switch (way) {
            case DRIPS_ITS_HEADERS -> drip(out, head + "X-More: " + "x".repeat(10_000));
            case DRIPS_ITS_BODY -> {
                write(out, head + "Content-Length: 100000\r\n\r\n");
                drip(out, "x".repeat(100_000));
            }
            case DRIPS_ITS_CHUNKS -> {
                write(out, head + "Transfer-Encoding: chunked\r\n\r\n");
                drip(out, "1\r\nx\r\n".repeat(10_000));
            }
            case NEVER_ANSWERS -> Thread.sleep(300_000);
            case HANGS_UP -> out.flush();
            case HANGS_UP_IN_ITS_HEADERS -> write(out, head + "Content-Le");
            case HANGS_UP_IN_ITS_BODY, NAMES_TOO_LARGE_A_LENGTH ->
                write(out, head + "Content-Length: " + (length + 1) + "\r\n\r\n" + body);
            case HANGS_UP_IN_A_CHUNK ->
                write(
                        out,
                        head + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(length + 9) + "\r\n" + body);
            case HANGS_UP_IN_A_PACKED_BODY -> {
                write(out, head + "Content-Encoding: gzip\r\nConnection: close\r\n\r\n");
                byte[] packed = packed(body);
                out.write(packed, 0, packed.length - 12);
            }
            case NAMES_NO_NUMBER_AS_LENGTH -> write(out, head + "Content-Length: many\r\n\r\n" + body);
            case SENDS_A_BODY_WITHOUT_END -> {
                write(out, head + "\r\n");
                flood(out, "x".repeat(8000));
            }
            case SENDS_HEADERS_WITHOUT_END -> {
                write(out, head);
                flood(out, "X-More: yes\r\n".repeat(100));
            }
            case SENDS_A_HEADER_WITHOUT_END -> {
                write(out, head + "X-More: ");
                flood(out, "x".repeat(8000));
            }
            case SENDS_HINTS_WITHOUT_END -> flood(out, "HTTP/1.1 103 Early Hints\r\n\r\n");
            case SPEAKS_NO_HTTP -> write(out, "220 mail.example ESMTP\r\n\u0000\u0001\u0002\r\n");
            case FAILS -> send(out, "500 Internal Server Error", "", "broken");
            case IS_BUSY -> send(out, "503 Service Unavailable", "Retry-After: 0\r\n", "busy");
            case IS_BUSY_FOR_HOURS ->
                send(
                        out,
                        "429 Too Many Requests",
                        "Date: Tue, 05 Mar 2024 10:00:00 GMT\r\nRetry-After: Tue, 05 Mar 2024 13:00:00 GMT\r\n",
                        "later");
            case IS_BUSY_FOREVER -> send(out, "429 Too Many Requests", "Retry-After: " + Long.MAX_VALUE + "\r\n", "");
            case LEADS_IN_CIRCLES -> send(out, "302 Found", "Location: " + path + "\r\n", "");
            case LEADS_ON_AND_ON -> {
                ways.put(path + "x", Way.LEADS_ON_AND_ON);
                send(out, "307 Temporary Redirect", "Location: " + path + "x\r\n", "");
            }
            case LEADS_NOWHERE -> send(out, "301 Moved Permanently", "Location: http://[\r\n", "");
            case LEADS_TO_A_FILE -> send(out, "302 Found", "Location: file:///etc/passwd\r\n", "");
        }
        out.flush();
    }

    private static void send(OutputStream out, String status, String headers, String body) throws IOException {
        write(
                out,
                "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: "
                        + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void drip(OutputStream out, String text) throws IOException, InterruptedException {
        for (int i = 0; i < text.length(); i++) {
            write(out, text.substring(i, i + 1));
            Thread.sleep(STEP_MILLISECONDS);
        }
    }

    private static void flood(OutputStream out, String text) throws IOException {
        while (!Thread.currentThread().isInterrupted()) {
            write(out, text);
        }
    }

    private static byte[] packed(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "bad server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
