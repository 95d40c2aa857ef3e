/** Tables of sentences that tests of several layers read. */
@NullMarked
package org.chancery.probe;

import org.jspecify.annotations.NullMarked;
