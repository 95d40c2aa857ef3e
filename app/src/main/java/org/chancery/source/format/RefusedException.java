package org.chancery.source.format;

import org.chancery.source.Rejection;

/** A document that cannot be read, on its way to the place where that is told. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    RefusedException(Rejection rejection) {
        super(rejection.toString());
        this.rejection = rejection;
    }

    Rejection rejection() {
        return rejection;
    }
}
