package org.chancery.source.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells addresses of the public net from those inside the own machine or network. */
final class PublicAddresses {

    private PublicAddresses() {}

    /** Why nothing like {@code target} is asked, wherever its host is; null if it may be. */
    static @Nullable String refusal(URI target) {
        String scheme = target.getScheme() == null ? "" : target.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return "only http and https are fetched";
        }
        if (target.getHost() == null) {
            return "the address names no host";
        }
        if (target.getUserInfo() != null) {
            return "addresses with a user name are not fetched";
        }
        return null;
    }

    /** Whether an address belongs to the own machine or network, or to nobody. */
    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet6Address) {
            boolean unique = (first & 0xfe) == 0xfc;
            boolean embedded =
                    first == 0 && second == 0 || first == 0x20 && second == 0x02 || first == 0 && second == 0x64;
            return unique || embedded;
        }
        return first == 0
                || first == 100 && (second & 0xc0) == 64
                || first == 192 && second == 0
                || first == 198 && (second & 0xfe) == 18
                || first >= 224;
    }
}
