/** Wires source to record on one machine: the layers of a language, threads, progress, resume. */
@NullMarked
package org.chancery.pipeline;

import org.jspecify.annotations.NullMarked;
