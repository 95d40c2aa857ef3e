/**
 * Fetching of pages and feeds, only when asked for: robots.txt is kept, a host is asked no faster than it wishes,
 * addresses inside the own network are refused, nothing is read beyond a bound.
 */
@NullMarked
package org.chancery.source.fetch;

import org.jspecify.annotations.NullMarked;
