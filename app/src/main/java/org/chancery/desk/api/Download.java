package org.chancery.desk.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends rows as they are read. What goes wrong before the first byte is answered as any other error; behind it the
 * connection is broken, so that no part of an answer passes for the whole.
 */
final class Download {

    private static final Logger LOG = LoggerFactory.getLogger(Download.class);

    private Download() {}

    /** Writes a body. */
    @FunctionalInterface
    interface Body {
        void write(OutputStream out) throws IOException;
    }

    static void stream(Context context, Body body) throws IOException {
        try {
            body.write(context.outputStream());
        } catch (IOException | RuntimeException e) {
            if (!context.res().isCommitted()) {
                context.res().resetBuffer();
                throw e;
            }
            if (isGone(e)) {
                return;
            }
            LOG.warn("{} was broken off: {}", context.path(), e.toString());
            ServletContextRequest.getServletContextRequest(context.req())
                    .getServletChannel()
                    .abort(e);
        }
    }

    /** Whether whoever asked has hung up, so that there is nothing left to break. */
    private static boolean isGone(Throwable error) {
        for (Throwable at = error; at != null; at = at.getCause()) {
            if (at instanceof EofException) {
                return true;
            }
        }
        return false;
    }
}
