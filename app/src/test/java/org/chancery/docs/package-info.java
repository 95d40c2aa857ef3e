/** Pages of {@code docs} that are generated, and the tests that they are up to date: run with {@code -Dchancery.write=true} to write them. */
@NullMarked
package org.chancery.docs;

import org.jspecify.annotations.NullMarked;
