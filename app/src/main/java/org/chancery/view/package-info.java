/**
 * Pure reads over a record: chronology, the file of one event, registers, the index of a dyad, the network, the brief,
 * what changed. Results are values; nothing here writes or formats for one medium.
 */
@NullMarked
package org.chancery.view;

import org.jspecify.annotations.NullMarked;
