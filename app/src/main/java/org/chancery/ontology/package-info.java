/** PLOVER types, modes, contexts, sectors; CAMEO codes; quad class; Goldstein; countries; the maps between them, loaded from tables. */
@NullMarked
package org.chancery.ontology;

import org.jspecify.annotations.NullMarked;
