/** Small models that are learned from the sentences of {@code app/src/training}: a softmax over words, and what it says. */
@NullMarked
package org.chancery.mention.learned;

import org.jspecify.annotations.NullMarked;
