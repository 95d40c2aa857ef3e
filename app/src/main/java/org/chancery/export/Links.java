package org.chancery.export;

import org.jspecify.annotations.Nullable;

/**
 * Addresses of what an export speaks of: pages of a desk, or names that are the same everywhere where no desk is meant.
 *
 * @param base address of the desk without a slash at its end, or null
 */
public record Links(@Nullable String base) {

    public String event(String id) {
        return base == null ? "urn:chancery:" + id : base + "/event/" + id;
    }

    public String report(String id) {
        return base == null ? "urn:chancery:" + id : base + "/document/" + id;
    }

    public String actor(String id) {
        return base == null ? "urn:chancery:" + id : base + "/actor/" + id;
    }

    /** The report's own address where it has one that can be followed, else the desk's page of it. */
    public String source(String report, @Nullable String url) {
        return isWeb(url) && url != null ? url : report(report);
    }

    /** Whether it is an address of the web without blanks and signs that formats would stumble over. */
    static boolean isWeb(@Nullable String url) {
        if (url == null || !(url.startsWith("https://") || url.startsWith("http://"))) {
            return false;
        }
        return url.chars().noneMatch(c -> c <= ' ' || c > '~' || "<>\"{}|\\^`".indexOf(c) >= 0);
    }
}
