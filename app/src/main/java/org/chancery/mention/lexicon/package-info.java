/** What the coder knows of words: entries of events with their frames, noun classes, operators and what they make of events. */
@NullMarked
package org.chancery.mention.lexicon;

import org.jspecify.annotations.NullMarked;
