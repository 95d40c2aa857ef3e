/**
 * Answers are sent at the pace of whoever reads them, and made at our own: no thread, turn or snapshot of the record
 * waits for a slow reader.
 */
@NullMarked
package org.chancery.desk.send;

import org.jspecify.annotations.NullMarked;
