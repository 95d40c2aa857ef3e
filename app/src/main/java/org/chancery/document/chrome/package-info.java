/**
 * What pages say around an article, as data: the lines of {@code chrome.txt}, told by the whole line and never by a
 * word inside it. Used for scraped text and for the blocks of web pages alike.
 */
@NullMarked
package org.chancery.document.chrome;

import org.jspecify.annotations.NullMarked;
