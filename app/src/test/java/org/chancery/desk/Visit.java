package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser of their own, over real HTTP. */
final class Visit {

    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"([^\"]+)\"");

    private final Desk desk;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visit(Desk desk) {
        this.desk = desk;
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(desk.address() + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    String page(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Sends a form as a page would, with the mark of the page that it stands on. */
    HttpResponse<String> send(String page, String path, String... namesAndValues) throws Exception {
        return post(path, "mark=" + mark(page) + "&" + form(namesAndValues));
    }

    /** Signs in at the door. */
    HttpResponse<String> signIn(String name, String password) throws Exception {
        return post("sign-in", form("name", name, "password", password));
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(desk.address() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String form(String... namesAndValues) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    HttpClient client() {
        return client;
    }

    static String mark(String page) {
        Matcher found = MARK.matcher(page);
        assertThat(found.find()).as("the page has a form").isTrue();
        return found.group(1);
    }

    /** What stands in a page between two words. */
    static String between(String page, String start, String end) {
        int from = page.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        return page.substring(from + start.length(), page.indexOf(end, from + start.length()));
    }
}
