/** The formats that reports come in, each told by its content and read as a stream. */
@NullMarked
package org.chancery.source.format;

import org.jspecify.annotations.NullMarked;
