package org.chancery.source.fetch;

import java.net.UnknownHostException;

/** A name that leads into the own machine or network. */
final class InsideAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    InsideAddressException() {
        super("the address lies inside the own network");
    }
}
