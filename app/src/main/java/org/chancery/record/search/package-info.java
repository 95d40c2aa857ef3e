/**
 * Search over the sentences of a record: a Lucene index beside the file, {@code NAME.duckdb.d/search}, which is only a
 * cache: it is brought up to date when asked and may be deleted at any time.
 */
@NullMarked
package org.chancery.record.search;

import org.jspecify.annotations.NullMarked;
