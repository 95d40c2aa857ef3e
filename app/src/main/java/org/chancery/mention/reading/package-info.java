/** Reads the grammar of a sentence with the lexicon: which words name an event, who acts in it, who is acted upon. */
@NullMarked
package org.chancery.mention.reading;

import org.jspecify.annotations.NullMarked;
