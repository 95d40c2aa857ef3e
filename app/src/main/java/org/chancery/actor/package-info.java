/** Who: names, offices, countries, sectors, aliases, coreference; offices held over time, learned from the reports themselves. */
@NullMarked
package org.chancery.actor;

import org.jspecify.annotations.NullMarked;
