package org.chancery.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.desk.api.RestApi;

/**
 * How much is worked on at once. Pages take turns, and wait a while for theirs; exports, which last longer, take turns
 * of their own and do not wait. Whoever would wait too long is told to come again (429).
 */
final class Pressure {

    /** So many pages may wait at once. */
    static final int MOST_WAITING = 400;

    private static final int PAGES = Math.max(8, 4 * Runtime.getRuntime().availableProcessors());
    private static final int EXPORTS = 8;
    private static final int LONGEST_WAIT_SECONDS = 20;
    private static final String TURN = "turn";

    private final Semaphore pages;
    private final Semaphore exports;
    private final int mostWaiting;
    private final int longestWaitSeconds;
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean closing;

    Pressure() {
        this(PAGES, EXPORTS, MOST_WAITING, LONGEST_WAIT_SECONDS);
    }

    Pressure(int pages, int exports, int mostWaiting, int longestWaitSeconds) {
        this.pages = new Semaphore(pages, true);
        this.exports = new Semaphore(exports);
        this.mostWaiting = mostWaiting;
        this.longestWaitSeconds = longestWaitSeconds;
    }

    void register(RoutesConfig routes) {
        routes.before(this::enter);
        routes.after(Pressure::leave);
    }

    private void enter(Context context) {
        if (isLight(context)) {
            return;
        }
        if (closing) {
            context.header("Retry-After", "10");
            throw new Refused(503, "this desk is being stopped", "come again when it is up");
        }
        Semaphore turns = isExport(context.path()) ? exports : pages;
        if (!(turns == exports ? turns.tryAcquire() : waits(turns))) {
            context.header("Retry-After", turns == exports ? "10" : "2");
            throw new Refused(429, "too much is asked of this desk at once", "come again in a few seconds");
        }
        context.attribute(TURN, turns);
    }

    private boolean waits(Semaphore turns) {
        if (turns.tryAcquire()) {
            return true;
        }
        if (waiting.incrementAndGet() > mostWaiting) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return turns.tryAcquire(longestWaitSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static void leave(Context context) {
        Semaphore turns = context.attribute(TURN);
        if (turns != null) {
            context.attribute(TURN, null);
            turns.release();
        }
    }

    /** Lets nothing in any more; what is being worked on comes to its end. */
    void stop() {
        closing = true;
    }

    /** Files of the jar cost nothing; streams of progress and of MCP are open long and work little. */
    private static boolean isLight(Context context) {
        String path = context.path();
        return path.startsWith("/static/")
                || (path.startsWith("/job/") && path.endsWith("/progress"))
                || (path.equals("/mcp") && context.method() == HandlerType.GET);
    }

    /** {@code /api/v1/events.csv}, {@code /registers/visits.csv}, and whatever else is sent whole. */
    private static boolean isExport(String path) {
        return path.startsWith("/api/v1/exports/")
                || path.equals(RestApi.BACKUP)
                || path.indexOf('.', path.lastIndexOf('/') + 1) >= 0;
    }
}
