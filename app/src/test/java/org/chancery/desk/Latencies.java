package org.chancery.desk;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** How long answers took, counted by the millisecond up to two minutes: of one size however many there are. */
final class Latencies {

    private static final int LONGEST_MILLISECONDS = 120_000;

    private final AtomicLongArray counts = new AtomicLongArray(LONGEST_MILLISECONDS + 1);
    private final AtomicLong refused = new AtomicLong();

    void add(long nanoseconds) {
        counts.incrementAndGet((int) Math.min(LONGEST_MILLISECONDS, nanoseconds / 1_000_000));
    }

    /** Somebody was told to come again. */
    void refused() {
        refused.incrementAndGet();
    }

    long count() {
        long count = 0;
        for (int i = 0; i <= LONGEST_MILLISECONDS; i++) {
            count += counts.get(i);
        }
        return count;
    }

    /** Milliseconds within which this part of the answers came. */
    private int within(double part) {
        long left = (long) Math.ceil(part * count());
        int millisecond = 0;
        while (millisecond < LONGEST_MILLISECONDS && (left -= counts.get(millisecond)) > 0) {
            millisecond++;
        }
        return millisecond;
    }

    @Override
    public String toString() {
        return count() + " answers, " + refused + " told to come again; half within " + within(0.5) + " ms, 95 of 100 "
                + within(0.95) + " ms, 99 " + within(0.99) + " ms, all " + within(1) + " ms";
    }
}
