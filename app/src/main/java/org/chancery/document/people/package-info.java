/** Who wrote a report: the names in bylines, told apart from desks, agencies and outlets. */
@NullMarked
package org.chancery.document.people;

import org.jspecify.annotations.NullMarked;
