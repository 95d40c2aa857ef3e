/** Types the relation between a source and a target that are given. */
@NullMarked
package org.chancery.mention.relate;

import org.jspecify.annotations.NullMarked;
