/** The coder: who did what to whom, from lexicon and grammar, with its reason. */
@NullMarked
package org.chancery.mention;

import org.jspecify.annotations.NullMarked;
