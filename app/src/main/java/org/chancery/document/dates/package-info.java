/**
 * Calendar days as pages write them, in many languages and orders, and the judgement which of a page's days is the
 * one of publication.
 */
@NullMarked
package org.chancery.document.dates;

import org.jspecify.annotations.NullMarked;
