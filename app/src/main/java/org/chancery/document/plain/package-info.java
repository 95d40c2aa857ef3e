/**
 * Plain text with leftovers of the page around it: each line is judged as a whole, by patterns that are data
 * ({@code chrome.txt}) and by where it stands. Offsets are those of the text as given.
 */
@NullMarked
package org.chancery.document.plain;

import org.jspecify.annotations.NullMarked;
