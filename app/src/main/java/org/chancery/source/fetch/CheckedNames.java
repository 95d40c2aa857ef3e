package org.chancery.source.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Looks names up for the connection itself: what is judged here is what is connected to, so that a name server that
 * changes its mind between two look-ups gains nothing.
 */
final class CheckedNames implements DnsResolver {

    /** A look-up of a name. */
    @FunctionalInterface
    interface Names {

        /** Its addresses; at least one. */
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private final Names names;
    private final Predicate<InetAddress> inside;

    CheckedNames(Names names, Predicate<InetAddress> inside) {
        this.names = names;
        this.inside = inside;
    }

    /** Why {@code host} cannot be asked, or null. */
    @Nullable
    String refusal(String host) {
        try {
            resolve(host);
            return null;
        } catch (InsideAddressException e) {
            return e.getMessage();
        } catch (UnknownHostException e) {
            return "there is no host of that name";
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.addresses(host);
        for (InetAddress address : addresses) {
            if (inside.test(address)) {
                throw new InsideAddressException();
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return resolve(host)[0].getCanonicalHostName();
    }
}
