/** From bytes to text: what the bytes say is believed before what their labels say. */
@NullMarked
package org.chancery.source.charset;

import org.jspecify.annotations.NullMarked;
