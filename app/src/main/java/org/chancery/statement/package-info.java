/** Who says so, and how sure: attribution (outlet, agency, speaker) and modality. */
@NullMarked
package org.chancery.statement;

import org.jspecify.annotations.NullMarked;
