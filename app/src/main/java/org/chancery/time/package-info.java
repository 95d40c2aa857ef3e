/** Time expressions: found, resolved against anchors in order of trust, with precision and EDTF; "unresolved" is an answer. */
@NullMarked
package org.chancery.time;

import org.jspecify.annotations.NullMarked;
