package org.chancery.desk.send;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IteratingCallback;
import org.jspecify.annotations.Nullable;

/**
 * An answer that takes whatever is written to it at once and sends it when the line is free. What was written is sent to
 * its end before the request counts as handled; where it cannot be sent, or was broken off by whoever wrote it, nothing
 * passes for the whole.
 */
final class SpooledResponse extends Response.Wrapper implements Callback {

    private static final int MOMENT_MILLISECONDS = 50;

    private final Callback whole;
    private final Spool spool;
    private final BooleanSupplier hasRoom;
    private final Sender sender = new Sender();
    private boolean begun;
    private boolean flushed;
    private boolean ended;
    private boolean endSent;
    private boolean handled;
    private @Nullable Throwable failure;

    /**
     * @param whole told when all is sent
     * @param hasRoom whether more may be kept on disk
     */
    SpooledResponse(Request request, Response line, Callback whole, Spool spool, BooleanSupplier hasRoom) {
        super(request, line);
        this.whole = whole;
        this.spool = spool;
        this.hasRoom = hasRoom;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
        Throwable refused = add(last, content);
        if (refused != null) {
            callback.failed(refused);
            return;
        }
        sender.iterate();
        callback.succeeded();
    }

    private @Nullable Throwable add(boolean last, @Nullable ByteBuffer content) {
        awaitRoom();
        synchronized (this) {
            if (failure != null) {
                return failure;
            }
            try {
                if (content != null && content.hasRemaining()) {
                    spool.add(content);
                } else {
                    flushed = true;
                }
            } catch (IOException e) {
                return e;
            }
            begun = true;
            ended |= last;
            return null;
        }
    }

    private void awaitRoom() {
        synchronized (this) {
            while (!hasRoom.getAsBoolean() && failure == null && !spool.isEmpty()) {
                try {
                    wait(MOMENT_MILLISECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    @Override
    public synchronized boolean isCommitted() {
        return begun || super.isCommitted();
    }

    @Override
    public synchronized boolean hasLastWrite() {
        return ended || super.hasLastWrite();
    }

    /** Whoever answers is done. */
    @Override
    public void succeeded() {
        synchronized (this) {
            handled = true;
        }
        sender.iterate();
    }

    /** Whoever answers gave up. */
    @Override
    public void failed(Throwable cause) {
        sender.abort(cause);
    }

    @Override
    public InvocationType getInvocationType() {
        return whole.getInvocationType();
    }

    private void discard() {
        try {
            spool.close();
        } catch (IOException e) {
            // The file is of no use to anybody any more; it goes with the process at the latest.
            failure = failure == null ? e : failure;
        }
    }

    /** Sends piece by piece, whoever's thread it is that adds the next one or that finds the line free. */
    private final class Sender extends IteratingCallback {

        @Override
        protected Action process() throws IOException {
            ByteBuffer piece;
            boolean last;
            synchronized (SpooledResponse.this) {
                piece = spool.take();
                last = ended && spool.isEmpty();
                if (piece == null && !flushed && (!last || endSent)) {
                    return handled ? Action.SUCCEEDED : Action.IDLE;
                }
                flushed = false;
                endSent |= last;
            }
            getWrapped().write(last, piece == null ? BufferUtil.EMPTY_BUFFER : piece, this);
            return Action.SCHEDULED;
        }

        @Override
        protected void onCompleteSuccess() {
            synchronized (SpooledResponse.this) {
                discard();
            }
            whole.succeeded();
        }

        @Override
        protected void onCompleteFailure(Throwable cause) {
            synchronized (SpooledResponse.this) {
                failure = cause;
                discard();
            }
            whole.failed(cause);
        }
    }
}
