/**
 * What is kept: reports as they came and as they were read, coded mentions, actors, events with their lives, reasons
 * and witnesses, and the history of all of it, in one DuckDB file. {@link org.chancery.record.DiplomaticRecord} is the
 * door. Types of JDBC stay inside.
 */
@NullMarked
package org.chancery.record;

import org.jspecify.annotations.NullMarked;
