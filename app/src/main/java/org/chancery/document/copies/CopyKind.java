package org.chancery.document.copies;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How one text relates to another that it shares words with. */
public enum CopyKind {
    /** The same words. */
    EXACT("exact"),
    /** The same text with small changes. */
    NEAR("near"),
    /** A dispatch that one of the two has shortened or lengthened. */
    SYNDICATED("syndicated");

    private final String label;

    CopyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException where no kind is called so */
    public static CopyKind of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label));
    }

    private static final double SAME = 0.995;
    private static final double ALIKE = 0.6;
    private static final double HELD = 0.6;
    private static final int ENOUGH = 20;
    private static final int FEW = 8;

    /**
     * What two texts are to each other, null if they are not copies. The share of all shingles that both have says
     * exact and near; the share of the shorter text's that the longer has says syndicated. Texts too short to tell by
     * chance are copies only if they are the same.
     */
    public static @Nullable CopyKind of(Shingles a, Shingles b) {
        int common = a.common(b);
        int smaller = Math.min(a.size(), b.size());
        if (common == 0) {
            return null;
        }
        double resemblance = (double) common / (a.size() + b.size() - common);
        if (resemblance >= SAME) {
            return EXACT;
        }
        if (smaller >= FEW && resemblance >= ALIKE) {
            return NEAR;
        }
        return common >= ENOUGH && common >= HELD * smaller ? SYNDICATED : null;
    }
}
