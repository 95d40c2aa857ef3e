package org.chancery.event.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.event.Quantity;
import org.jspecify.annotations.Nullable;

/** Numbers of counted things in a sentence: {@code at least nine treaties}, {@code 200,000 tonnes}. */
public final class Quantities {

    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, Long> MULTIPLES =
            Map.of("hundred", 100L, "thousand", 1000L, "million", 1_000_000L, "billion", 1_000_000_000L, "dozen", 12L);

    static {
        List<String> small = List.of(
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        for (int i = 2; i < small.size(); i++) {
            NUMBERS.put(small.get(i), i);
        }
        List<String> tens = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
        for (int i = 0; i < tens.size(); i++) {
            NUMBERS.put(tens.get(i), 20 + 10 * i);
        }
    }

    private Quantities() {}

    public static List<Quantity> of(String sentence) {
        List<Word> words = Words.of(sentence);
        List<Quantity> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            BigDecimal value = value(words.get(i));
            if (value == null) {
                continue;
            }
            int start = i;
            int end = i + 1;
            while (end < words.size() && together(words.get(end - 1), words.get(end), sentence, true)) {
                Long multiple = MULTIPLES.get(words.get(end).lemma());
                BigDecimal next = value(words.get(end));
                if (multiple != null) {
                    value = value.multiply(BigDecimal.valueOf(multiple));
                } else if (next != null && value.signum() > 0 && next.compareTo(BigDecimal.TEN) < 0) {
                    value = value.add(next);
                } else {
                    break;
                }
                end++;
            }
            String unit = unit(words, end, sentence);
            if (unit != null) {
                found.add(new Quantity(value.stripTrailingZeros().toPlainString(), unit, bound(words, start)));
            }
            i = end - 1;
        }
        return found;
    }

    private static @Nullable BigDecimal value(Word word) {
        Integer named = NUMBERS.get(word.lemma());
        if (named != null) {
            return BigDecimal.valueOf(named);
        }
        String digits = word.form().replace(",", "");
        if (digits.isEmpty() || digits.length() > 15) {
            return null;
        }
        boolean point = false;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '.' && !point && i > 0 && i < digits.length() - 1) {
                point = true;
            } else if (c < '0' || c > '9') {
                return null;
            }
        }
        boolean year = digits.length() == 4
                && (digits.startsWith("19") || digits.startsWith("20"))
                && !word.form().contains(",");
        return year ? null : new BigDecimal(digits);
    }

    /** The last of up to three words behind the number that nothing parts. */
    private static @Nullable String unit(List<Word> words, int from, String sentence) {
        String unit = null;
        for (int i = from; i < Math.min(words.size(), from + 3); i++) {
            Word word = words.get(i);
            if (!together(words.get(i - 1), word, sentence, false)
                    || StopWords.contains(word.lemma())
                    || word.number()) {
                break;
            }
            unit = Lemmas.of(word.lemma());
        }
        return unit;
    }

    private static boolean together(Word before, Word word, String sentence, boolean hyphen) {
        for (int i = before.end(); i < word.start(); i++) {
            char c = sentence.charAt(i);
            if (c != ' ' && !(hyphen && c == '-')) {
                return false;
            }
        }
        return before.end() <= word.start();
    }

    private static String bound(List<Word> words, int number) {
        String last = number > 0 ? words.get(number - 1).lemma() : "";
        String before = number > 1 ? words.get(number - 2).lemma() : "";
        if ((before + " " + last).equals("at least")
                || (before + " " + last).equals("more than")
                || last.equals("over")) {
            return ">=";
        }
        if ((before + " " + last).equals("up to") || (before + " " + last).equals("at most")) {
            return "<=";
        }
        return switch (last) {
            case "some", "about", "around", "roughly", "nearly", "almost", "approximately" -> "~";
            default -> "";
        };
    }
}
