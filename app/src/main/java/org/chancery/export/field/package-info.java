/**
 * Events in the column orders of the field, so that existing scripts run unchanged: GDELT 2.0, ICEWS, POLECAT, Phoenix,
 * PLOVER JSON. These formats know no plans, claims or denials: only what happened is written.
 */
@NullMarked
package org.chancery.export.field;

import org.jspecify.annotations.NullMarked;
