package org.chancery.source.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.chancery.source.Rejection;
import org.chancery.source.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/** Fetches pages over HTTP, one at a time for each host. */
public final class Fetcher {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> BUSY = Set.of(429, 503);

    private final FetchPolicy policy;
    private final HttpClient client;
    private final RobotRules robots;
    private final Map<String, Long> lastAsked = new HashMap<>();

    public Fetcher(FetchPolicy policy) {
        this.policy = policy;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(policy.timeout())
                .build();
        this.robots = new RobotRules(policy.userAgent(), this::robotsText);
    }

    /** Asks for {@code target}; {@code last} makes the request conditional. */
    public Answer fetch(URI target, Visit last) {
        URI address = target.normalize();
        for (int hop = 0; hop <= policy.redirects(); hop++) {
            String refusal = PublicAddresses.refusal(address, policy.insideAllowed());
            if (refusal != null) {
                return refused(Reason.UNREACHABLE, refusal, address);
            }
            if (!robots.allows(address)) {
                return refused(Reason.UNREACHABLE, "robots.txt of the site forbids it", address);
            }
            Response response = patiently(address, hop == 0 ? last : Visit.NONE);
            if (response.failure() != null) {
                return new Answer.Refused(response.failure());
            }
            if (!REDIRECTS.contains(response.status())) {
                return answer(address, response);
            }
            URI next = response.location(address);
            if (next == null) {
                return refused(Reason.MALFORMED, "a redirect to nowhere", address);
            }
            address = next;
        }
        return refused(Reason.UNREACHABLE, "more than " + policy.redirects() + " redirects", address);
    }

    private static Answer answer(URI address, Response response) {
        if (response.status() == 304) {
            return new Answer.Unchanged(address);
        }
        if (response.status() != 200) {
            return refused(Reason.UNREACHABLE, "the server answers " + response.status(), address);
        }
        return new Answer.Page(
                address,
                response.body(),
                response.header("content-type"),
                new Visit(response.header("etag"), response.header("last-modified")));
    }

    /** Asks, and asks again after the wait that a busy server wishes, if that is short. */
    private Response patiently(URI address, Visit last) {
        Response response = ask(address, last);
        for (int i = 0; i < policy.retries() && BUSY.contains(response.status()); i++) {
            long wait = response.retryAfterMillis(1000L << i);
            if (wait > policy.longestWait().toMillis() || !sleep(wait)) {
                return response;
            }
            response = ask(address, last);
        }
        return response;
    }

    private Response ask(URI address, Visit last) {
        waitForTurn(address);
        // Looked up again right before connecting: the machine keeps a look-up for some seconds, so that the address
        // that was judged is the one that is connected to, however a name server changes its mind in between.
        String refusal = PublicAddresses.refusal(address, policy.insideAllowed());
        if (refusal != null) {
            return Response.failed(new Rejection(Reason.UNREACHABLE, refusal, address.toString()));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(policy.timeout())
                .header("User-Agent", policy.userAgent())
                .header(
                        "Accept",
                        "text/html,application/xhtml+xml,application/xml;q=0.9,application/feed+json,*/*;q=0.5");
        if (last.etag() != null) {
            request.header("If-None-Match", last.etag());
        }
        if (last.lastModified() != null) {
            request.header("If-Modified-Since", last.lastModified());
        }
        try {
            HttpResponse<InputStream> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] bytes = bounded(body);
                return bytes == null
                        ? Response.failed(new Rejection(
                                Reason.TOO_LARGE,
                                "larger than %d MiB".formatted(policy.maxBytes() >> 20),
                                address.toString()))
                        : new Response(response.statusCode(), bytes, response.headers(), null);
            }
        } catch (IOException e) {
            return Response.failed(
                    new Rejection(Reason.UNREACHABLE, "cannot be fetched: " + e.getMessage(), address.toString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Response.failed(new Rejection(Reason.UNREACHABLE, "interrupted", address.toString()));
        }
    }

    private byte @Nullable [] bounded(InputStream body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
            if (bytes.size() + (long) n > policy.maxBytes()) {
                return null;
            }
            bytes.write(buffer, 0, n);
        }
        return bytes.toByteArray();
    }

    private RobotRules.Text robotsText(URI address) {
        Response response = ask(address, Visit.NONE);
        return new RobotRules.Text(response.failure() != null ? 0 : response.status(), response.body());
    }

    private void waitForTurn(URI address) {
        String host = String.valueOf(address.getHost());
        long pause = policy.pause().toMillis();
        if (!String.valueOf(address.getPath()).equals("/robots.txt")) {
            pause = Math.max(
                    pause, Math.min(robots.pause(address), policy.longestWait().toMillis()));
        }
        long now = System.nanoTime() / 1_000_000;
        Long last;
        synchronized (lastAsked) {
            last = lastAsked.get(host);
            long turn = last == null ? now : Math.max(now, last + pause);
            lastAsked.put(host, turn);
        }
        if (last != null && last + pause > now) {
            sleep(last + pause - now);
        }
    }

    private static boolean sleep(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Answer refused(Reason reason, String detail, URI address) {
        return new Answer.Refused(new Rejection(reason, detail, address.toString()));
    }
}
