package org.chancery.time;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers in words and figures, years in words. */
final class Numbers {

    /**
     * A number phrase.
     *
     * @param end behind its last word
     * @param value NaN where it is indefinite ({@code several})
     * @param about whether it is meant loosely ({@code a couple of})
     */
    record Phrase(int end, double value, boolean about) {

        /** {@code 3}, {@code 2.5}, {@code X}. */
        String amount() {
            if (Double.isNaN(value)) {
                return "X";
            }
            return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        }
    }

    private static final Set<String> INDEFINITE = Set.of("several", "few");

    /** Words of the longest number worth reading; keeps endless rows of numbers from costing more than their length. */
    private static final int LONGEST = 12;

    private Numbers() {}

    /** The number that begins at word {@code i}, or null. */
    static @Nullable Phrase read(List<Word> words, int i) {
        Word first = words.get(i);
        if (INDEFINITE.contains(first.lower())) {
            return new Phrase(i + 1, Double.NaN, false);
        }
        if (is(words, i, "a") && (is(words, i + 1, "few") || is(words, i + 1, "handful") && is(words, i + 2, "of"))) {
            return new Phrase(is(words, i + 1, "few") ? i + 2 : i + 3, Double.NaN, false);
        }
        if (is(words, i, "a") && is(words, i + 1, "couple")) {
            return new Phrase(is(words, i + 2, "of") ? i + 3 : i + 2, 2, true);
        }
        if (is(words, i, "a") && is(words, i + 1, "dozen")) {
            return new Phrase(i + 2, 12, false);
        }
        if (is(words, i, "couple")) {
            return new Phrase(is(words, i + 1, "of") ? i + 2 : i + 1, 2, true);
        }
        if (is(words, i, "dozen")) {
            return new Phrase(i + 1, 12, false);
        }
        if (Character.isDigit(first.lower().charAt(0))) {
            return figures(words, i);
        }
        boolean scaleFirst =
                is(words, i, "a") && i + 1 < words.size() && words.get(i + 1).is(WordClass.SCALE);
        if (first.is(WordClass.NUMWORD) || scaleFirst) {
            return inWords(words, scaleFirst ? i + 1 : i, scaleFirst);
        }
        return null;
    }

    /** {@code nineteen ninety-six}, {@code two thousand and four}: the year that begins at word {@code i}, or null. */
    static @Nullable Phrase year(List<Word> words, int i) {
        int century = small(words, i);
        if (century == 20 || century == 2 && is(words, i + 1, "thousand")) {
            if (century == 2) {
                Phrase number = inWords(words, i, false);
                return number.value >= 2000 && number.value < 2100 ? number : null;
            }
        }
        if (century < 15 || century > 20 || i + 1 >= words.size()) {
            return null;
        }
        int at = i + 1;
        if (is(words, at, "-")) {
            at++;
        }
        int tens = small(words, at);
        if (tens < 10) {
            return null;
        }
        at++;
        if (tens >= 20 && tens % 10 == 0) {
            int next = is(words, at, "-") ? at + 1 : at;
            int unit = small(words, next);
            if (unit > 0 && unit < 10) {
                return new Phrase(next + 1, century * 100.0 + tens + unit, false);
            }
        }
        return new Phrase(at, century * 100.0 + tens, false);
    }

    private static @Nullable Phrase figures(List<Word> words, int i) {
        Word word = words.get(i);
        String digits = word.lower().replace(",", "");
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.') || digits.length() > 9) {
            return null;
        }
        double value = Double.parseDouble(digits);
        int at = i + 1;
        // 2 1/2
        if (at + 2 < words.size()
                && words.get(at).spaced()
                && is(words, at + 1, "/")
                && !words.get(at + 1).spaced()) {
            double top = digit(words.get(at));
            double bottom = digit(words.get(at + 2));
            if (top > 0 && bottom > top) {
                return new Phrase(at + 3, value + top / bottom, false);
            }
        }
        if (at < words.size() && words.get(at).is(WordClass.SCALE)) {
            return new Phrase(at + 1, value * Integer.parseInt(words.get(at).value(WordClass.SCALE)), false);
        }
        return half(words, at, value);
    }

    private static double digit(Word word) {
        return word.lower().length() == 1 && Character.isDigit(word.lower().charAt(0))
                ? word.lower().charAt(0) - '0'
                : -1;
    }

    private static Phrase inWords(List<Word> words, int start, boolean one) {
        double total = 0;
        double part = one ? 1 : 0;
        int at = start;
        int end = start;
        while (at < words.size() && at < start + LONGEST) {
            Word word = words.get(at);
            if (word.is(WordClass.SCALE)) {
                int scale = Integer.parseInt(word.value(WordClass.SCALE));
                if (scale == 1000) {
                    total += Math.max(part, 1) * scale;
                    part = 0;
                } else {
                    part = Math.max(part, 1) * scale;
                }
            } else if (word.is(WordClass.NUMWORD)) {
                int value = Integer.parseInt(word.value(WordClass.NUMWORD));
                if (at > start && !fits(part, value)) {
                    break;
                }
                part += value;
            } else {
                break;
            }
            at++;
            end = at;
            boolean joint =
                    is(words, at, "-") && small(words, at + 1) > 0 && small(words, at + 1) < 10 && part % 10 == 0
                            || is(words, at, "and") && part >= 100 && small(words, at + 1) > 0;
            if (joint) {
                at++;
            }
        }
        return half(words, end, total + part);
    }

    /** Whether a small number may follow: {@code twenty} {@code four}, {@code hundred} {@code twelve}. */
    private static boolean fits(double part, int value) {
        return part == 0 || part % 100 == 0 || part % 10 == 0 && part % 100 >= 20 && value < 10;
    }

    private static Phrase half(List<Word> words, int at, double value) {
        boolean andAHalf = is(words, at, "and") && is(words, at + 1, "a") && is(words, at + 2, "half");
        return andAHalf ? new Phrase(at + 3, value + 0.5, false) : new Phrase(at, value, false);
    }

    private static int small(List<Word> words, int i) {
        return i < words.size() && words.get(i).is(WordClass.NUMWORD)
                ? Integer.parseInt(words.get(i).value(WordClass.NUMWORD))
                : -1;
    }

    private static boolean is(List<Word> words, int i, String lower) {
        return i < words.size() && words.get(i).lower().equals(lower);
    }
}
