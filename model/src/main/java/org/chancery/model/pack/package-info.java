/** Build time only: turns the models of nlp4j into the packed form. Not part of the jar. */
@NullMarked
package org.chancery.model.pack;

import org.jspecify.annotations.NullMarked;
