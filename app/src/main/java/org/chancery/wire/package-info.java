/** The contract's JSON: values to JSON Lines and back, and the streaming harness that every filter runs in. */
@NullMarked
package org.chancery.wire;

import org.jspecify.annotations.NullMarked;
