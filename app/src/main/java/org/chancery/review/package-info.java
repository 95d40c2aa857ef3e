/** A person's decisions over the record: accept, reject, merge, split, undo. They hold against every rule. */
@NullMarked
package org.chancery.review;

import org.jspecify.annotations.NullMarked;
