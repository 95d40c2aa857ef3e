/** Language analysis: text in, sentences with names and grammatical roles out. No type of the model behind it leaves this package. */
@NullMarked
package org.chancery.analysis;

import org.jspecify.annotations.NullMarked;
