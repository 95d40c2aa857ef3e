package org.chancery;

/** What went wrong, in the categories that exit codes, problem documents and logs share. */
public enum ErrorCode {
    /** The command or request is wrong: exit code 2, status 400. */
    USAGE(2, 400),
    /** Something that was asked for does not exist: exit code 1, status 404. */
    NOT_FOUND(1, 404),
    /** Input cannot be read or makes no sense: exit code 1, status 422. */
    BAD_INPUT(1, 422),
    /** Another process writes the record: exit code 1, status 409. */
    BUSY(1, 409),
    /** The record is damaged or of a version that cannot be read: exit code 1, status 500. */
    BAD_RECORD(1, 500),
    /** Disk, rights or network fail: exit code 1, status 503. */
    ENVIRONMENT(1, 503);

    private final int exitCode;
    private final int httpStatus;

    ErrorCode(int exitCode, int httpStatus) {
        this.exitCode = exitCode;
        this.httpStatus = httpStatus;
    }

    public int exitCode() {
        return exitCode;
    }

    public int httpStatus() {
        return httpStatus;
    }
}
