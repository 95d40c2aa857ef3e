/** Who deals with whom, as a graph: GraphML and GEXF. */
@NullMarked
package org.chancery.export.graph;

import org.jspecify.annotations.NullMarked;
