package org.chancery.desk.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.chancery.wire.Json;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What is so broken that it never becomes a request is answered by a problem document too. */
public final class BareProblem extends ErrorHandler {

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        String problem = Json.write(Json.object()
                .put("type", "about:blank")
                .put("title", "Wrong request")
                .put("status", code)
                .put("detail", "this is no request that can be read")
                .put("remedy", "check the address and the headers"));
        response.write(true, ByteBuffer.wrap(problem.getBytes(StandardCharsets.UTF_8)), callback);
    }
}
