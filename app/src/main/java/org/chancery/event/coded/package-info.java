/**
 * Joins coded records that come without their text: from code, actors, day, tense and the place in the report alone.
 */
@NullMarked
package org.chancery.event.coded;

import org.jspecify.annotations.NullMarked;
