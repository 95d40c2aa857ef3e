/**
 * A person's decisions over the record: accept, reject, correct, merge, split, undo. They hold against every
 * rule, are compared between reviewers, and become test data.
 */
@NullMarked
package org.chancery.review;

import org.jspecify.annotations.NullMarked;
