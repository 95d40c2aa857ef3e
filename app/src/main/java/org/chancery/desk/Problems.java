package org.chancery.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import org.chancery.ChanceryException;
import org.chancery.wire.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Errors: a page for a person, {@code application/problem+json} (RFC 9457) for a program. */
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    void register(RoutesConfig routes) {
        routes.exception(
                ChanceryException.class,
                (error, context) -> answer(context, error.code().httpStatus(), error.getMessage(), error.remedy()));
        routes.exception(
                Refused.class,
                (error, context) ->
                        answer(context, error.status(), String.valueOf(error.getMessage()), error.remedy()));
        routes.exception(
                HttpResponseException.class,
                (error, context) ->
                        answer(context, error.getStatus(), String.valueOf(error.getMessage()), "check the address"));
        routes.exception(Exception.class, (error, context) -> {
            LOG.error("{} {}", context.method(), context.path(), error);
            answer(context, 500, "something went wrong inside", "see the log of the server");
        });
        routes.error(404, context -> {
            if (context.res().getContentType() == null
                    || !context.res().getContentType().contains("problem")) {
                if (context.attribute("answered") == null) {
                    answer(context, 404, "nothing stands at " + context.path(), "begin at /");
                }
            }
        });
    }

    private static void answer(Context context, int status, String what, String remedy) {
        context.attribute("answered", true);
        context.status(status);
        if (context.path().startsWith("/api/") || context.path().equals("/mcp")) {
            ObjectNode problem = Json.object();
            problem.put("type", "about:blank");
            problem.put("title", title(status));
            problem.put("status", status);
            problem.put("detail", what);
            problem.put("remedy", remedy);
            context.contentType("application/problem+json");
            context.result(Json.write(problem));
        } else {
            Templates.render(context, "problem.jte", Map.of("title", title(status), "what", what, "remedy", remedy));
        }
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Wrong request";
            case 401 -> "Sign in first";
            case 403 -> "Not allowed";
            case 404 -> "Not found";
            case 405 -> "Not allowed here";
            case 409 -> "Busy";
            case 422 -> "Cannot be read";
            case 429 -> "Too much at once";
            case 503 -> "Not available";
            default -> status < 500 ? "Refused" : "Failed";
        };
    }
}
