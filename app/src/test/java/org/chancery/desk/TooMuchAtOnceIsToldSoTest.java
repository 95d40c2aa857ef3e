package org.chancery.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Who would wait too long, or comes when the desk is being stopped, is told when to come again; turns are given back. */
class TooMuchAtOnceIsToldSoTest {

    @Test
    void turnsAreTakenWaitedForRefusedAndGivenBack() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch inside = new CountDownLatch(2);
        Pressure pressure = new Pressure(1, 1, 1, 30);
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.startupWatcherEnabled = false;
            new Problems().register(config.routes);
            pressure.register(config.routes);
            config.routes.get("/api/slow", context -> {
                inside.countDown();
                go.await();
                context.result("done");
            });
            config.routes.get("/api/slow.csv", context -> {
                inside.countDown();
                go.await();
                context.result("done");
            });
            config.routes.get("/api/broken", context -> {
                throw new IllegalStateException("on purpose");
            });
            config.routes.get("/static/plain", context -> context.result("done"));
        });
        server.start("127.0.0.1", 0);
        try {
            String base = "http://127.0.0.1:" + server.port();
            List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
            asked.add(ask(base + "/api/slow"));
            asked.add(ask(base + "/api/slow.csv"));
            inside.await();
            assertThat(ask(base + "/api/slow.csv").get().statusCode()).isEqualTo(429);
            asked.add(ask(base + "/api/slow"));
            HttpResponse<String> refused = null;
            for (int i = 0; i < 100 && refused == null; i++) {
                CompletableFuture<HttpResponse<String>> one = ask(base + "/api/slow");
                Thread.sleep(50);
                if (one.isDone()) {
                    refused = one.get();
                } else {
                    asked.add(one);
                }
            }
            assertThat(refused).isNotNull();
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(ask(base + "/static/plain").get().statusCode()).isEqualTo(200);
            go.countDown();
            for (CompletableFuture<HttpResponse<String>> each : asked) {
                assertThat(each.get().statusCode()).isIn(200, 429);
            }
            for (int i = 0; i < 3; i++) {
                assertThat(ask(base + "/api/broken").get().statusCode()).isEqualTo(500);
                assertThat(ask(base + "/api/nothing").get().statusCode()).isEqualTo(404);
            }
            assertThat(ask(base + "/api/slow").get().statusCode()).isEqualTo(200);
            pressure.stop();
            assertThat(ask(base + "/api/slow").get().statusCode()).isEqualTo(503);
        } finally {
            server.stop();
        }
    }

    private static CompletableFuture<HttpResponse<String>> ask(String address) {
        return HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
