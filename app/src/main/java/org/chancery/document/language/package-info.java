/** The language of a text, by its script and its most frequent small words. */
@NullMarked
package org.chancery.document.language;

import org.jspecify.annotations.NullMarked;
