package org.chancery.source.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.chancery.source.Rejection;
import org.chancery.source.Rejection.Reason;
import org.jspecify.annotations.Nullable;

/** Sends one request to a checked address and reads its answer, bounded in size and time. Keeps no cookies. */
final class PageClient implements AutoCloseable {

    /** How many times the time-out an answer may take as a whole, however steadily it drips. */
    private static final int WHOLE = 4;

    private static final int MOST_HEADERS = 200;
    private static final int LONGEST_LINE = 32 << 10;

    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/xml;q=0.9,application/feed+json,*/*;q=0.5";

    private final FetchPolicy policy;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(PageClient::daemon);

    PageClient(FetchPolicy policy, CheckedNames names) {
        this.policy = policy;
        Timeout timeout = Timeout.of(policy.timeout());
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxHeaderCount(MOST_HEADERS)
                                        .setMaxLineLength(LONGEST_LINE)
                                        .build())
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(timeout).build())
                .setUserAgent(policy.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /** Asks for {@code address}; {@code last} makes the request conditional. */
    Response ask(URI address, Visit last) {
        HttpGet request = new HttpGet(address);
        request.setHeader("Accept", ACCEPT);
        if (last.etag() != null) {
            request.setHeader("If-None-Match", last.etag());
        }
        if (last.lastModified() != null) {
            request.setHeader("If-Modified-Since", last.lastModified());
        }
        AtomicBoolean late = new AtomicBoolean();
        // Each part of an answer has a limit of its own; only this one ends an answer whose parts never end.
        Future<?> end = clock.schedule(
                () -> {
                    late.set(true);
                    request.abort();
                },
                policy.timeout().multipliedBy(WHOLE).toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, response -> read(request, response));
        } catch (InsideAddressException e) {
            return failed(Reason.UNREACHABLE, String.valueOf(e.getMessage()), address);
        } catch (UnknownHostException e) {
            return failed(Reason.UNREACHABLE, "there is no host of that name", address);
        } catch (IOException e) {
            String why = late.get() ? "the answer takes too long" : String.valueOf(e.getMessage());
            return failed(Reason.UNREACHABLE, "cannot be fetched: " + why, address);
        } finally {
            end.cancel(false);
        }
    }

    private Response read(HttpGet request, ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
        }
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : bounded(request, entity.getContent());
        if (body == null) {
            return Response.failed(new Rejection(
                    Reason.TOO_LARGE,
                    "larger than %d MiB".formatted(policy.maxBytes() >> 20),
                    request.getRequestUri()));
        }
        return new Response(response.getCode(), body, headers, null);
    }

    /** The bytes of the answer, or null if they are too many. */
    private byte @Nullable [] bounded(HttpGet request, InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            if (bytes.size() + (long) n > policy.maxBytes()) {
                // Left to itself the client would read the rest to use the line again.
                request.abort();
                return null;
            }
            bytes.write(buffer, 0, n);
        }
        return bytes.toByteArray();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "end of waiting");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        clock.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }

    private static Response failed(Reason reason, String detail, URI address) {
        return Response.failed(new Rejection(reason, detail, address.toString()));
    }
}
