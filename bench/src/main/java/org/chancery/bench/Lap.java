package org.chancery.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * One pass of one program over all inputs.
 *
 * @param inputs how many were read
 * @param failed how many ended in an exception
 * @param seconds CPU time of the calling thread
 * @param yield what came out, in units of the program: a guard against measuring nothing
 */
record Lap(int inputs, int failed, double seconds, long yield) {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** Runs {@code program} on every input, in order, in this thread. */
    static <T> Lap run(List<T> inputs, ToIntFunction<T> program) {
        int failed = 0;
        long yield = 0;
        long begin = CLOCK.getCurrentThreadCpuTime();
        for (T input : inputs) {
            try {
                yield += program.applyAsInt(input);
            } catch (RuntimeException e) {
                failed++;
            }
        }
        double seconds = (CLOCK.getCurrentThreadCpuTime() - begin) / 1e9;
        return new Lap(inputs.size(), failed, seconds, yield);
    }

    double perSecond() {
        return inputs / seconds;
    }
}
