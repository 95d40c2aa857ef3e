package org.chancery.desk.send;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many readers who do not read hold no thread, get all of it when they read, and leave nothing behind when they go. */
class SlowReadersHoldNoThreadTest {

    private static final int READERS = 32;
    private static final int THREADS = 12;
    private static final int LINES = 100_000;
    private static final String LINE = "a line of forty signs, with its end: %06d\n";
    private static final byte[] BODY = body();

    private final Unhurried unhurried = new Unhurried("/exempt");
    private final AtomicInteger made = new AtomicInteger();
    private final List<Socket> sockets = new ArrayList<>();
    private final Javalin server = Javalin.create(config -> {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
        config.jetty.modifyServer(jetty -> jetty.setHandler(unhurried));
        config.routes.get("/big", context -> {
            write(context.outputStream());
            made.incrementAndGet();
        });
        config.routes.get("/broken", context -> {
            write(context.outputStream());
            ServletContextRequest.getServletContextRequest(context.req())
                    .getServletChannel()
                    .abort(new IOException("on purpose"));
        });
        config.routes.get("/quick", context -> context.result("quick"));
    });

    @BeforeEach
    void start() {
        server.start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        server.stop();
    }

    @Test
    void allIsMadeWhileNobodyReadsAndSentWhenTheyDo() throws Exception {
        for (int i = 0; i < READERS; i++) {
            ask("/big");
        }
        await(() -> made.get() == READERS);
        assertThat(unhurried.onDisk()).isPositive();
        assertThat(quick().body()).isEqualTo("quick");
        assertThat(quick().headers().firstValue("Content-Length")).hasValue("5");
        for (Socket socket : sockets) {
            assertThat(lines(socket)).isEqualTo(LINES);
        }
        await(() -> unhurried.onDisk() == 0);
    }

    @Test
    void whoHangsUpLeavesNothingBehind() throws Exception {
        for (int i = 0; i < 4; i++) {
            ask("/big");
        }
        await(() -> made.get() == 4);
        for (Socket socket : sockets) {
            socket.setSoLinger(true, 0);
            socket.close();
        }
        await(() -> unhurried.onDisk() == 0);
        assertThat(quick().statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsBrokenOffDoesNotPassForTheWhole() throws Exception {
        Socket socket = ask("/broken");
        String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(all).doesNotEndWith("0\r\n\r\n");
        await(() -> unhurried.onDisk() == 0);
    }

    private static byte[] body() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < LINES; i++) {
            body.append(String.format(LINE, i));
        }
        return body.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(OutputStream out) throws IOException {
        for (int at = 0; at < BODY.length; at += 10_000) {
            out.write(BODY, at, Math.min(10_000, BODY.length - at));
        }
    }

    private Socket ask(String path) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(2048);
        socket.connect(new InetSocketAddress("127.0.0.1", server.port()));
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        sockets.add(socket);
        return socket;
    }

    private HttpResponse<String> quick() throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/quick"))
                                .timeout(Duration.ofSeconds(20))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** How many lines came, each once and in order, up to the end that the protocol marks. */
    private static int lines(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        assertThat(line(in)).startsWith("HTTP/1.1 200");
        while (!line(in).isEmpty()) {
            continue;
        }
        StringBuilder body = new StringBuilder();
        for (int length = Integer.parseInt(line(in), 16); length > 0; length = Integer.parseInt(line(in), 16)) {
            body.append(new String(in.readNBytes(length), StandardCharsets.US_ASCII));
            assertThat(line(in)).isEmpty();
        }
        String[] lines = body.toString().split("\n");
        for (int i = 0; i < lines.length; i += 997) {
            assertThat(lines[i] + "\n").isEqualTo(String.format(LINE, i));
        }
        return lines.length;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = in.read(); sign >= 0 && sign != '\n'; sign = in.read()) {
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString();
    }

    private static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 600 && !condition.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
