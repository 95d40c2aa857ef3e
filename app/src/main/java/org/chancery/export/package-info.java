/** Events in the formats of the field. Offsets count Unicode code points here, as everywhere outside the program. */
@NullMarked
package org.chancery.export;

import org.jspecify.annotations.NullMarked;
