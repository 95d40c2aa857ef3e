/**
 * Processes that are killed at any moment, full disks, damaged files: what was acknowledged is there afterwards, and the
 * next run goes on. {@code docs/robustness.md} says what was tried and how to try it for longer.
 */
@NullMarked
package org.chancery.crash;

import org.jspecify.annotations.NullMarked;
