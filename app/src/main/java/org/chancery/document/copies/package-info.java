/**
 * Copies of one text under several titles and in several outlets. A text is known by the hashes of its five-word
 * shingles; how much two texts share of them says whether one is a copy, a near copy or a shortened or lengthened
 * dispatch.
 */
@NullMarked
package org.chancery.document.copies;

import org.jspecify.annotations.NullMarked;
