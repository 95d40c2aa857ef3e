package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** Style sheet, script and icon, all from the jar. */
final class Assets {

    private record Asset(String resource, String type) {}

    private static final Map<String, Asset> ASSETS = Map.of(
            "desk.css", new Asset("/org/chancery/desk/static/desk.css", "text/css; charset=utf-8"),
            "icon.svg", new Asset("/org/chancery/desk/static/icon.svg", "image/svg+xml"),
            "htmx.js",
                    new Asset(
                            "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                            "text/javascript; charset=utf-8"));

    void register(RoutesConfig routes) {
        routes.get("/static/{name}", Assets::serve);
    }

    private static void serve(Context context) {
        Asset asset = ASSETS.get(context.pathParam("name"));
        if (asset == null) {
            throw new NotFoundResponse("no such file");
        }
        try (InputStream stream = Assets.class.getResourceAsStream(asset.resource())) {
            if (stream == null) {
                throw new NotFoundResponse("the jar lacks " + asset.resource());
            }
            context.contentType(asset.type());
            context.header("Cache-Control", "max-age=3600");
            context.result(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
