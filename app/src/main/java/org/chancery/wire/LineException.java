package org.chancery.wire;

/** A line that cannot be answered; its message stands in the line's place and the run goes on. */
public final class LineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String message;

    public LineException(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
