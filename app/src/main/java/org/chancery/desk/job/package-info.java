/**
 * Jobs of adding reports: what was handed in is kept in a folder beside the record before it is acknowledged, waits in
 * line, and is taken in by one writer; after a crash the next start takes it up again.
 */
@NullMarked
package org.chancery.desk.job;

import org.jspecify.annotations.NullMarked;
