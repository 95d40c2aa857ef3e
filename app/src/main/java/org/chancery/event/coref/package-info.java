/**
 * Joins words of texts that somebody points at as events, without any coding: stories first, then inside a story by the
 * word, its kin and its synonyms, and by what stands around it.
 */
@NullMarked
package org.chancery.event.coref;

import org.jspecify.annotations.NullMarked;
