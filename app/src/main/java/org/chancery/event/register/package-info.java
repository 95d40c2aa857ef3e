/** Which registers an event stands in, by the lines of {@code event/registers.tsv}. */
@NullMarked
package org.chancery.event.register;

import org.jspecify.annotations.NullMarked;
