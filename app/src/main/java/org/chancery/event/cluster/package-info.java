/** Clustering that answers the same for the same input in any order: agglomerative average link, disjoint sets. */
@NullMarked
package org.chancery.event.cluster;

import org.jspecify.annotations.NullMarked;
