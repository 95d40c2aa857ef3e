/** Accuracy on text of our own that no rule was written after: figures for {@code docs/accuracy}, bounds against loss. */
package org.chancery.accuracy;
