/**
 * Which mentions are one event: mentions that share a dyad or a story are compared pair by pair, each ground for and
 * against is weighed and kept, what must not be joined is held apart, and each group becomes one event with its life,
 * its witnesses and the fields on which they differ.
 */
@NullMarked
package org.chancery.event.identity;

import org.jspecify.annotations.NullMarked;
