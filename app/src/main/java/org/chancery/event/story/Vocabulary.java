package org.chancery.event.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The words of all reports by numbers, and how many reports hold each. */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] holders = new int[1024];
    private int reports;

    /** Counts a report in. */
    Profile add(ReportWords words) {
        reports++;
        long[] entries = new long[words.size()];
        for (int i = 0; i < entries.length; i++) {
            int number = number(words.word(i));
            holders[number]++;
            entries[i] = ((long) number << Byte.SIZE) | words.use(i);
        }
        Arrays.sort(entries);
        return Profile.of(entries);
    }

    /** Reports that were counted. */
    int reports() {
        return reports;
    }

    /** Reports that hold the word. */
    int holders(int word) {
        return holders[word];
    }

    private int number(String word) {
        int number = numbers.computeIfAbsent(word, fresh -> numbers.size());
        if (number == holders.length) {
            holders = Arrays.copyOf(holders, holders.length * 2);
        }
        return number;
    }
}
