/**
 * The laptop's functions over archives of any size on Apache Spark: chunks of files to coded reports, coded reports to
 * stories and events, all kept as Parquet. Nothing is computed here that the other modules do not compute; this one
 * only carries the work to many machines.
 */
@NullMarked
package org.chancery.spark;

import org.jspecify.annotations.NullMarked;
