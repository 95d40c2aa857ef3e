package org.chancery.spark;

import java.io.Serializable;

/**
 * Two mentions by their numbers that were compared, and are joined or nearly so.
 *
 * @param one of the mention that comes first in the order of the reports
 * @param score from 0 to 1
 */
record NumberedPair(int one, int other, float score, boolean joins) implements Serializable {}
