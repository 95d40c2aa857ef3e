/**
 * The record as tools of the Model Context Protocol, so that a language model cites instead of recalling: every answer
 * carries the sentence, where it stands in which document, and the ids to look it up by. Over standard input and output,
 * and over HTTP at {@code /mcp} of a desk.
 */
@NullMarked
package org.chancery.desk.mcp;

import org.jspecify.annotations.NullMarked;
