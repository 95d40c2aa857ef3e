/**
 * From a {@link org.chancery.source.RawReport} to a {@link org.chancery.document.Report}: the article alone, what was
 * dropped and why, and the metadata with their witnesses. Pure: no clock, no network, no state between reports.
 */
@NullMarked
package org.chancery.document;

import org.jspecify.annotations.NullMarked;
