/**
 * Events in formats of the web: JSON-LD with Web Annotations and PROV, FollowTheMoney, TimelineJS, feeds, iCalendar,
 * BibTeX.
 */
@NullMarked
package org.chancery.export.web;

import org.jspecify.annotations.NullMarked;
