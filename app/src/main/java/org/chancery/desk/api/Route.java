package org.chancery.desk.api;

import java.util.ArrayList;
import java.util.List;
import org.chancery.desk.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * One address: what may be asked there and what is answered.
 *
 * @param path with its parts in braces, below {@code /api/v1}
 * @param id name of the operation
 * @param body name of the schema of what is sent along, or null where nothing is
 * @param schema name of the answer's schema, or null where the answer is no JSON
 * @param mediaType of the answer
 * @param role who may ask
 */
record Route(
        Method method,
        String path,
        String id,
        String tag,
        String summary,
        List<Parameter> parameters,
        @Nullable String body,
        @Nullable String schema,
        String mediaType,
        Role role,
        Handler handler) {

    static final String JSON = "application/json; charset=utf-8";

    enum Method {
        GET,
        POST
    }

    /** Answers a question that was found in order. */
    @FunctionalInterface
    interface Handler {
        void handle(Call call) throws Exception;
    }

    Route {
        parameters = List.copyOf(parameters);
    }

    /** A question answered by JSON. */
    static Route get(
            String path,
            String id,
            String tag,
            String summary,
            List<Parameter> parameters,
            String schema,
            Handler handler) {
        return new Route(Method.GET, path, id, tag, summary, parameters, null, schema, JSON, Role.READER, handler);
    }

    /** Something that is sent, answered by JSON. */
    static Route post(
            String path,
            String id,
            String tag,
            String summary,
            @Nullable String body,
            String schema,
            Role role,
            Handler handler) {
        return new Route(Method.POST, path, id, tag, summary, List.of(), body, schema, JSON, role, handler);
    }

    Route as(String newMediaType) {
        return new Route(method, path, id, tag, summary, parameters, body, null, newMediaType, role, handler);
    }

    /** One list behind the other. */
    static List<Parameter> both(List<Parameter> some, Parameter... more) {
        List<Parameter> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
