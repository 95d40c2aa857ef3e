package org.chancery.analysis;

import java.util.Arrays;
import org.chancery.text.NameType;

/** Turns the name finder's labels, which say begin, inside, last, one-word, outside, into whole names. */
final class NameChunks {

    private final char[] place;
    private final int[] kind;
    private final NameType[] types;
    private final String[] kinds;

    NameChunks(String[] labels) {
        place = new char[labels.length];
        kind = new int[labels.length];
        kinds = Arrays.stream(labels)
                .filter(label -> label.length() > 2)
                .map(label -> label.substring(2))
                .distinct()
                .toArray(String[]::new);
        types = Arrays.stream(kinds).map(NameChunks::type).toArray(NameType[]::new);
        for (int i = 0; i < labels.length; i++) {
            place[i] = labels[i].charAt(0);
            kind[i] = place[i] == 'O' ? -1 : Arrays.asList(kinds).indexOf(labels[i].substring(2));
        }
    }

    /**
     * Mends contradictions between neighbours, then reads names off. Both arrays count words from 0.
     *
     * @param labels the finder's labels, words from 1
     */
    void read(int[] labels, int size, NameType[] names, boolean[] starts) {
        char[] at = new char[size];
        int[] of = new int[size];
        for (int i = 0; i < size; i++) {
            at[i] = place[labels[i + 1]];
            of[i] = kind[labels[i + 1]];
        }
        for (int i = 1; i < size; i++) {
            mend(at, of, i);
        }
        int begin = -1;
        for (int i = 0; i < size; i++) {
            switch (at[i]) {
                case 'U' -> {
                    fill(names, starts, i, i, types[of[i]]);
                    begin = -1;
                }
                case 'B' -> begin = i;
                case 'L' -> {
                    if (begin >= 0 && begin < i) {
                        fill(names, starts, begin, i, types[of[i]]);
                    }
                    begin = -1;
                }
                case 'O' -> begin = -1;
                default -> {
                    // inside a name
                }
            }
        }
    }

    private static void mend(char[] at, int[] of, int i) {
        char before = at[i - 1];
        char now = at[i];
        if (before == 'I' && now == 'U') {
            at[i] = 'I';
        } else if (now == 'I' && (before == 'L' || before == 'U')) {
            at[i - 1] = 'I';
        } else if (now == 'I' && before == 'O') {
            at[i - 1] = 'I';
            of[i - 1] = of[i];
        } else if (now == 'L' && before == 'U') {
            at[i - 1] = 'B';
        }
    }

    private static void fill(NameType[] names, boolean[] starts, int from, int to, NameType type) {
        starts[from] = true;
        for (int i = from; i <= to; i++) {
            names[i] = type;
        }
    }

    static NameType type(String kind) {
        return switch (kind) {
            case "NORP" -> NameType.GROUP;
            case "ORG" -> NameType.ORGANIZATION;
            case "GPE" -> NameType.POLITY;
            case "LOC" -> NameType.LOCATION;
            case "FAC" -> NameType.FACILITY;
            case "WORK_OF_ART" -> NameType.WORK;
            default -> NameType.valueOf(kind);
        };
    }
}
