/**
 * Where reports come from. Whatever is handed in (a file, a folder, an archive, a feed, a line of JSON) is told apart
 * by its content and becomes a stream of {@link org.chancery.source.RawReport}s, decoded but not yet cleaned, or of
 * {@link org.chancery.source.Rejection}s that say what could not be read and why.
 */
@NullMarked
package org.chancery.source;

import org.jspecify.annotations.NullMarked;
