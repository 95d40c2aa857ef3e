package org.chancery.event.story;

/** How a report uses a word, in one byte: how often (up to {@value #MOST} times), whether in the lead, whether as a name. */
final class Use {

    static final byte NONE = 0;

    /** Beyond this the count says nothing more about what a report speaks of. */
    private static final int MOST = 31;

    private static final int NAME = 1;
    private static final int LEAD = 2;
    private static final int ONCE = 4;

    private Use() {}

    static byte first(boolean lead, boolean name) {
        return again(NONE, lead, name);
    }

    static byte again(byte known, boolean lead, boolean name) {
        int more = count(known) < MOST ? ONCE : 0;
        return (byte) ((known + more) | (lead ? LEAD : 0) | (name ? NAME : 0));
    }

    static int count(byte use) {
        return use / ONCE;
    }

    static boolean lead(byte use) {
        return (use & LEAD) != 0;
    }

    /** Whether it is written as a name, or is a number. */
    static boolean name(byte use) {
        return (use & NAME) != 0;
    }
}
