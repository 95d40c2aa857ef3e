package org.chancery;

import org.jspecify.annotations.Nullable;

/** An error that a person can do something about: what, where, and what to do. */
public final class ChanceryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String message;
    private final String remedy;

    /**
     * @param message what is wrong and where
     * @param remedy what to do, as a command or a short sentence
     */
    public ChanceryException(ErrorCode code, String message, String remedy) {
        this(code, message, remedy, null);
    }

    public ChanceryException(ErrorCode code, String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
        this.message = message;
        this.remedy = remedy;
    }

    @Override
    public String getMessage() {
        return message;
    }

    public ErrorCode code() {
        return code;
    }

    public String remedy() {
        return remedy;
    }
}
