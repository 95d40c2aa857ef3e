/** Values of language: spans, tokens, sentences, grammatical roles. Imports nothing. */
@NullMarked
package org.chancery.text;

import org.jspecify.annotations.NullMarked;
