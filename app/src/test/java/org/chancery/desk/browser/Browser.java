package org.chancery.desk.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One browser window. Everything waits: an element that is not there yet is looked for until {@link #PATIENCE} ends. */
final class Browser implements AutoCloseable {

    private static final long PATIENCE = 60_000;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
    private static final Pattern PORT = Pattern.compile("on port (\\d+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process driver;
    private final String session;

    private Browser(Process driver, int port) {
        this.driver = driver;
        ObjectNode wanted = JSON.createObjectNode();
        ObjectNode always = wanted.putObject("capabilities").putObject("alwaysMatch");
        always.put("browserName", "chrome");
        always.putObject("goog:loggingPrefs").put("performance", "ALL").put("browser", "ALL");
        ObjectNode options = always.putObject("goog:chromeOptions");
        program("chromium", "chromium-browser", "google-chrome")
                .ifPresent(path -> options.put("binary", path.toString()));
        ArrayNode arguments = options.putArray("args");
        Stream.of(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--lang=en-GB")
                .forEach(arguments::add);
        String address = "http://127.0.0.1:" + port + "/session";
        this.session =
                address + "/" + send("POST", address, wanted).path("sessionId").asText();
        size(1280, 900);
        theme("light");
    }

    /** Whether this machine has what is needed. */
    static boolean isThere() {
        return program("chromedriver").isPresent()
                && program("chromium", "chromium-browser", "google-chrome").isPresent();
    }

    static Browser start() throws IOException {
        Process driver = new ProcessBuilder(
                        program("chromedriver").orElseThrow().toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher port = PORT.matcher(line);
            if (line.contains("started successfully") && port.find()) {
                return new Browser(driver, Integer.parseInt(port.group(1)));
            }
        }
        throw new IOException("chromedriver ended before it could be asked anything");
    }

    private static Optional<Path> program(String... names) {
        for (String name : names) {
            for (String folder : String.valueOf(System.getenv("PATH")).split(":")) {
                Path path = Path.of(folder, name);
                if (Files.isExecutable(path)) {
                    return Optional.of(path);
                }
            }
        }
        return Optional.empty();
    }

    void open(String address) {
        post("/url", JSON.createObjectNode().put("url", address));
    }

    String address() {
        return send("GET", session + "/url", null).asText();
    }

    /** Another size of the window and another theme. */
    void look(int width, int height, String theme) {
        size(width, height);
        theme(theme);
    }

    /** What the system prefers: {@code light} or {@code dark}. */
    void theme(String theme) {
        media("", theme);
    }

    /** Shows the page as a printer gets it. */
    void print() {
        media("print", "dark");
    }

    private void media(String media, String theme) {
        ObjectNode parameters = JSON.createObjectNode().put("media", media);
        ArrayNode features = parameters.putArray("features");
        features.addObject().put("name", "prefers-color-scheme").put("value", theme);
        features.addObject().put("name", "prefers-reduced-motion").put("value", "reduce");
        develop("Emulation.setEmulatedMedia", parameters);
    }

    void size(int width, int height) {
        develop(
                "Emulation.setDeviceMetricsOverride",
                JSON.createObjectNode()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
    }

    void click(String selector) {
        post("/element/" + element(selector) + "/click", JSON.createObjectNode());
    }

    void type(String selector, String text) {
        post("/element/" + element(selector) + "/value", JSON.createObjectNode().put("text", text));
    }

    /** Keys to whatever has the focus. */
    void press(String keys) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode actions = body.putArray("actions")
                .addObject()
                .put("type", "key")
                .put("id", "keys")
                .putArray("actions");
        keys.codePoints().forEach(key -> {
            actions.addObject().put("type", "keyDown").put("value", Character.toString(key));
            actions.addObject().put("type", "keyUp").put("value", Character.toString(key));
        });
        post("/actions", body);
    }

    /** Presses the mouse at a place of the window, moves it, and lets go. */
    void drag(int x, int y, int toX, int toY) {
        ObjectNode body = JSON.createObjectNode();
        ArrayNode actions = body.putArray("actions")
                .addObject()
                .put("type", "pointer")
                .put("id", "mouse")
                .putArray("actions");
        actions.addObject().put("type", "pointerMove").put("x", x).put("y", y).put("duration", 0);
        actions.addObject().put("type", "pointerDown").put("button", 0);
        actions.addObject()
                .put("type", "pointerMove")
                .put("x", (x + toX) / 2)
                .put("y", toY)
                .put("duration", 20);
        actions.addObject()
                .put("type", "pointerMove")
                .put("x", toX)
                .put("y", toY)
                .put("duration", 20);
        actions.addObject().put("type", "pointerUp").put("button", 0);
        post("/actions", body);
    }

    String text(String selector) {
        return send("GET", session + "/element/" + element(selector) + "/text", null)
                .asText();
    }

    /** The value of a function's body. */
    JsonNode run(String script, Object... arguments) {
        ObjectNode body = JSON.createObjectNode().put("script", script);
        body.set("args", JSON.valueToTree(arguments));
        return post("/execute/sync", body);
    }

    /** The value that a promise comes to, which the script returns. */
    JsonNode await(String script) {
        String whole = "const done = arguments[arguments.length - 1]; (async () => {" + script
                + "})().then(done, e => done('' + e))";
        ObjectNode body = JSON.createObjectNode().put("script", whole);
        body.putArray("args");
        return post("/execute/async", body);
    }

    /** Waits until a condition in the page holds. */
    void until(String condition) {
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        while (System.nanoTime() < end) {
            if (run("return Boolean(" + condition + ")").asBoolean()) {
                return;
            }
            pause();
        }
        throw new AssertionError("never came true at " + address() + ": " + condition);
    }

    byte[] picture() {
        return Base64.getDecoder()
                .decode(send("GET", session + "/screenshot", null).asText());
    }

    /** Errors of the console, and addresses of other hosts that were asked for, since the last call. */
    List<String> complaints(String own) {
        List<String> found = new ArrayList<>();
        for (JsonNode entry : log("browser")) {
            if (entry.path("level").asText().equals("SEVERE")) {
                found.add(entry.path("message").asText());
            }
        }
        for (JsonNode entry : log("performance")) {
            JsonNode message = read(entry.path("message").asText()).path("message");
            if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                String url = message.path("params").path("request").path("url").asText();
                if (!url.startsWith(own) && !url.startsWith("data:") && !url.startsWith("blob:")) {
                    found.add("asked for " + url);
                }
            }
        }
        return found;
    }

    private JsonNode log(String type) {
        return post("/se/log", JSON.createObjectNode().put("type", type));
    }

    private String element(String selector) {
        ObjectNode body = JSON.createObjectNode().put("using", "css selector").put("value", selector);
        long end = System.nanoTime() + PATIENCE * 1_000_000;
        while (true) {
            try {
                return post("/element", body).path(ELEMENT).asText();
            } catch (IllegalStateException e) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("no " + selector + " at " + address(), e);
                }
                pause();
            }
        }
    }

    private void develop(String command, ObjectNode parameters) {
        ObjectNode body = JSON.createObjectNode().put("cmd", command);
        body.set("params", parameters);
        post("/goog/cdp/execute", body);
    }

    private JsonNode post(String path, ObjectNode body) {
        return send("POST", session + path, body);
    }

    private JsonNode send(String method, String address, ObjectNode body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try {
            JsonNode answer = read(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .path("value");
            if (answer.has("error")) {
                throw new IllegalStateException(answer.path("error").asText() + ": "
                        + answer.path("message").asText().lines().findFirst().orElse(""));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            send("DELETE", session, null);
        } finally {
            driver.destroy();
        }
    }
}
