package org.chancery.model;

/**
 * A 64-bit polynomial hash of text that can be joined: the hash of {@code a + "_" + b} follows from the hashes of
 * {@code a} and {@code b} and the {@link #power} of {@code b}, so that a feature made of several values is looked up
 * without building its string.
 */
public final class TextHash {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final int JOINER = '_' + 1;

    private TextHash() {}

    public static long of(CharSequence text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = add(hash, text.charAt(i));
        }
        return hash;
    }

    /** The hash of a text that is one character longer. */
    public static long add(long hash, char next) {
        return hash * BASE + (next + 1);
    }

    /** The factor that a hash is shifted by when {@code length} characters follow; never 0. */
    public static long power(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    /** The hash of two texts with an underscore between them. */
    public static long join(long left, long right, long rightPower) {
        return (left * BASE + JOINER) * rightPower + right;
    }

    /** Spreads a hash of a text that plays part {@code kind}; equal texts in two parts get unlike keys. */
    public static long key(int kind, long hash) {
        long key = hash + (kind + 1) * 0xD1B54A32D192ED03L;
        key = (key ^ (key >>> 33)) * 0xFF51AFD7ED558CCDL;
        key = (key ^ (key >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return key ^ (key >>> 33);
    }
}
