/**
 * Chancery reads news reports and keeps a citable diplomatic record. One way through, left to right: source, document,
 * analysis, mention, event, record, view, and then the command line, the desk, the exports.
 */
@NullMarked
package org.chancery;

import org.jspecify.annotations.NullMarked;
