/** Stories, identity of events across reports, life cycle, corroboration, conflict. */
@NullMarked
package org.chancery.event;

import org.jspecify.annotations.NullMarked;
