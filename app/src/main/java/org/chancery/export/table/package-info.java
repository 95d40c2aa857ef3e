/** Events as tables: CSV, JSON Lines, Parquet, and a package of tables that describes itself. */
@NullMarked
package org.chancery.export.table;

import org.jspecify.annotations.NullMarked;
