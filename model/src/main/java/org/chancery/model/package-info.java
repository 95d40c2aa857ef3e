/** The packed English language model: its file format, and nothing of the library it was made from. */
@NullMarked
package org.chancery.model;

import org.jspecify.annotations.NullMarked;
