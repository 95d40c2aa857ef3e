package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.ChanceryException;
import org.chancery.desk.account.Accounts;
import org.chancery.desk.account.Role;
import org.chancery.pipeline.Scripted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk with accounts lets in whom it knows, and nobody forges a request in their name. */
class StrangersStayOutTest {

    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([^\"]+)\"");

    @TempDir
    static Path folder;

    private static Desk desk;
    private static Path file;
    private static String token;

    @BeforeAll
    static void start() {
        file = folder.resolve("r.duckdb");
        Scripted.ingest(file, Scripted.report("North", "2024-03-20", "RUS CONSULT PRK on 2024-03-18."));
        Accounts accounts = Accounts.open(Accounts.file(file));
        accounts.put("ada", Role.READER, "correct horse battery".toCharArray());
        accounts.put("bo", Role.REVIEWER, "staple staple staple".toCharArray());
        token = accounts.addToken("ada", "notebook");
        desk = Desk.start(file, "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void anAddressThatOthersReachNeedsAccounts() {
        Path other = folder.resolve("other.duckdb");
        Scripted.ingest(other, Scripted.report("North", "2024-03-20", "RUS CONSULT PRK on 2024-03-18."));
        assertThatThrownBy(() -> Desk.start(other, "0.0.0.0", 0))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining("no accounts");
    }

    @Test
    void strangersSeeTheDoorAlone() throws Exception {
        HttpClient stranger = HttpClient.newHttpClient();
        HttpResponse<String> page = get(stranger, "event/e_1?x=y");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location")).hasValue("/sign-in?to=%2Fevent%2Fe_1%3Fx%3Dy");
        assertThat(get(stranger, "api/v1/events").statusCode()).isEqualTo(401);
        assertThat(get(stranger, "static/desk.css").statusCode()).isEqualTo(200);
        assertThat(post(stranger, "review/decide", Map.of(), Map.of()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aPasswordOpensASession() throws Exception {
        HttpClient ada = client();
        assertThat(signIn(ada, "ada", "wrong").statusCode()).isEqualTo(401);
        HttpResponse<String> entered = signIn(ada, "ada", "correct horse battery");
        assertThat(entered.statusCode()).isEqualTo(302);
        assertThat(entered.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        String home = get(ada, "").body();
        assertThat(home).contains("ada").contains("Sign out").doesNotContain("href=\"/review\"");
        assertThat(post(ada, "sign-out", Map.of("mark", mark(home)), Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(get(ada, "").statusCode()).isEqualTo(302);
    }

    @Test
    void aTokenOpensTheApi() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk.address() + "api/v1/events"))
                .header("Authorization", "Bearer " + token)
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void formsWithoutTheMarkAreForged() throws Exception {
        HttpClient bo = client();
        signIn(bo, "bo", "staple staple staple");
        assertThat(post(bo, "sign-out", Map.of(), Map.of()).statusCode()).isEqualTo(403);
        String mark = mark(get(bo, "").body());
        assertThat(post(bo, "sign-out", Map.of("mark", mark), Map.of("Origin", "http://elsewhere.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(bo, "sign-out", Map.of("mark", mark), Map.of("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(bo, "").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyIsSentToAnotherSiteAfterSigningIn() throws Exception {
        HttpResponse<String> entered = post(
                client(),
                "sign-in",
                Map.of("name", "bo", "password", "staple staple staple", "to", "//evil.example"),
                Map.of());
        assertThat(entered.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void aForeignNameForThisMachineIsNotAnswered() throws Exception {
        assertThat(raw("GET / HTTP/1.1\r\nHost: rebound.example:" + desk.port() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:" + desk.port() + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 302");
    }

    @Test
    void theFileHoldsNoPasswordAndNoToken() throws Exception {
        String kept = Files.readString(Accounts.file(file));
        assertThat(kept).contains("pbkdf2-sha512$").doesNotContain("horse").doesNotContain(token);
    }

    static HttpClient client() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    static String mark(String page) {
        Matcher found = MARK.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static HttpResponse<String> signIn(HttpClient client, String name, String password) throws Exception {
        return post(client, "sign-in", Map.of("name", name, "password", password), Map.of());
    }

    private static HttpResponse<String> get(HttpClient client, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(desk.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(
            HttpClient client, String path, Map<String, String> form, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(desk.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"))));
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", desk.port());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
