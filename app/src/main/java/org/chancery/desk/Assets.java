package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Style sheets, scripts, pictures and data of the pages, all from the jar. */
final class Assets {

    private static final String OWN = "/org/chancery/desk/static/";

    /** A plain file name: no folder, no way out of one. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*\\.(css|js|svg|json)");

    private static final String WEBJARS = "/META-INF/resources/webjars/";

    private static final Map<String, String> LIBRARIES = Map.of(
            "htmx.js", WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js",
            "d3.js", WEBJARS + "d3/7.9.0/dist/d3.min.js",
            "cytoscape.js", WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js");

    void register(RoutesConfig routes) {
        routes.get("/static/{name}", Assets::serve);
    }

    private static void serve(Context context) {
        String name = context.pathParam("name");
        if (!NAME.matcher(name).matches()) {
            throw new NotFoundResponse("no such file");
        }
        try (InputStream stream = Assets.class.getResourceAsStream(LIBRARIES.getOrDefault(name, OWN + name))) {
            if (stream == null) {
                throw new NotFoundResponse("no such file");
            }
            context.contentType(type(name));
            // Asked for anew each time, answered 304 by its ETag: a new version of the program is seen at once.
            context.header("Cache-Control", "no-cache");
            context.result(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "application/json; charset=utf-8";
        };
    }
}
