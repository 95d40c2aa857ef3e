package org.chancery.desk.send;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Puts a {@link SpooledResponse} between whoever answers and the line to whoever asked. */
public final class Unhurried extends Handler.Wrapper {

    /** Of all answers together so much may wait on disk; whoever adds more waits for readers, as if there were no disk. */
    private static final long MOST_ON_DISK = 4L << 30;

    private final String exempt;
    private final AtomicLong onDisk = new AtomicLong();

    /** @param exempt address whose answers are files already and gain nothing by being copied once more */
    public Unhurried(String exempt) {
        this.exempt = exempt;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (exempt.equals(request.getHttpURI().getPath())) {
            return super.handle(request, response, callback);
        }
        SpooledResponse spooled =
                new SpooledResponse(request, response, callback, new Spool(onDisk), () -> onDisk.get() < MOST_ON_DISK);
        return super.handle(request, spooled, spooled);
    }

    /** Bytes of answers that wait on disk. */
    public long onDisk() {
        return onDisk.get();
    }
}
