package org.chancery.desk.mcp;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.chancery.record.DiplomaticRecord;
import org.jspecify.annotations.Nullable;

/**
 * The protocol over HTTP at {@code /mcp} of a desk, behind the same gate as everything else. It is opened when somebody
 * first asks, so that a desk without such visitors never loads it.
 */
public final class McpRoute implements AutoCloseable {

    private static final String PATH = "/mcp";

    private final DiplomaticRecord record;
    private final String version;
    private McpDoor.@Nullable Http open;

    public McpRoute(DiplomaticRecord record, String version) {
        this.record = record;
        this.version = version;
    }

    /** @param reader the role that reading needs: no tool changes anything */
    public void register(RoutesConfig routes, RouteRole reader) {
        routes.post(PATH, this::serve, reader);
        routes.get(PATH, this::serve, reader);
        routes.delete(PATH, this::serve, reader);
    }

    private void serve(Context context) throws ServletException, IOException {
        record.release();
        door().servlet().service(context.req(), context.res());
    }

    private synchronized McpDoor.Http door() {
        McpDoor.Http door = open;
        if (door == null) {
            door = McpDoor.http(record, version, PATH);
            open = door;
        }
        return door;
    }

    @Override
    public synchronized void close() {
        if (open != null) {
            open.door().close();
        }
    }
}
