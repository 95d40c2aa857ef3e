/** The command line: one small class a verb. */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
