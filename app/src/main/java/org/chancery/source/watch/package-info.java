/**
 * Feeds that are visited again and again: the list of them, what earlier visits left behind, and one visit. When to
 * visit is the caller's affair: nothing here waits or reads a clock.
 */
@NullMarked
package org.chancery.source.watch;

import org.jspecify.annotations.NullMarked;
