/** Gazetteer, toponyms, literal or metonymic use. */
@NullMarked
package org.chancery.place;

import org.jspecify.annotations.NullMarked;
