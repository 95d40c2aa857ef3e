package org.chancery.source.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What an earlier visit left behind, so that a page is sent again only if it changed.
 *
 * @param etag the server's mark of the version
 * @param lastModified the server's day and time of the version
 */
public record Visit(@Nullable String etag, @Nullable String lastModified) {

    /** Never visited. */
    public static final Visit NONE = new Visit(null, null);
}
