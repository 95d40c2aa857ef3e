/**
 * A light reading of English words that needs no model: tokens, base forms, stop words, classes of event words. Fast
 * enough to read a whole archive for its stories.
 */
@NullMarked
package org.chancery.event.words;

import org.jspecify.annotations.NullMarked;
