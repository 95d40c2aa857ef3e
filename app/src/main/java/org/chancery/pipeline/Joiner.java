package org.chancery.pipeline;

import org.chancery.record.LinkInput;
import org.chancery.record.LinkedRecord;

/** Joins all that a record keeps to stories and events. */
@FunctionalInterface
public interface Joiner {

    LinkedRecord join(LinkInput input);
}
