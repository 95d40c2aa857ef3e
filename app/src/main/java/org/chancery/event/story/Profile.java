package org.chancery.event.story;

/** A report's content words by their numbers, ascending, with their {@link Use}. */
final class Profile {

    private final int[] words;
    private final byte[] uses;

    private Profile(int[] words, byte[] uses) {
        this.words = words;
        this.uses = uses;
    }

    /** @param entries ascending; in the lowest byte the use, above it the word's number */
    static Profile of(long[] entries) {
        int[] words = new int[entries.length];
        byte[] uses = new byte[entries.length];
        for (int i = 0; i < entries.length; i++) {
            words[i] = (int) (entries[i] >> Byte.SIZE);
            uses[i] = (byte) entries[i];
        }
        return new Profile(words, uses);
    }

    int size() {
        return words.length;
    }

    int word(int index) {
        return words[index];
    }

    byte use(int index) {
        return uses[index];
    }
}
