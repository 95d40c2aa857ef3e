/**
 * The article of a web page. In stages: the page is cut into blocks of text; parts that name themselves furniture are
 * set aside; the element that holds the bulk of the running text is found, with the page's structured data as
 * evidence; each block in it is then judged by itself; what was cut is kept with the reason.
 */
@NullMarked
package org.chancery.document.html;

import org.jspecify.annotations.NullMarked;
