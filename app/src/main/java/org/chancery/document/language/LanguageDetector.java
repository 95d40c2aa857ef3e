package org.chancery.document.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text of a sentence or more: by its script where one language owns it, else by the share of
 * its words that are among a language's commonest. Knows what {@code stopwords.txt} lists.
 */
public final class LanguageDetector {

    private static final int SAMPLE = 6000;
    private static final double ENOUGH = 0.06;
    private static final WordLists LISTS = WordLists.of("document/stopwords.txt");
    private static final Map<String, List<String>> LANGUAGES_OF = index();

    private LanguageDetector() {}

    /** Two-letter code, or null where nothing speaks clearly. */
    public static @Nullable String detect(String text) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        Map<Character.UnicodeScript, Integer> scripts = new HashMap<>();
        int letters = 0;
        for (int i = 0; i < sample.length(); i++) {
            char c = sample.charAt(i);
            if (Character.isLetter(c)) {
                scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                letters++;
            }
        }
        if (letters < 10) {
            return null;
        }
        if (share(scripts, Character.UnicodeScript.HIRAGANA, letters)
                        + share(scripts, Character.UnicodeScript.KATAKANA, letters)
                > 0.08) {
            return "ja";
        }
        Character.UnicodeScript main = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return switch (main) {
            case HAN -> "zh";
            case HANGUL -> "ko";
            case THAI -> "th";
            case GREEK -> "el";
            case HEBREW -> "he";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case TELUGU -> "te";
            case GUJARATI -> "gu";
            case GURMUKHI -> "pa";
            case MALAYALAM -> "ml";
            case KANNADA -> "kn";
            case SINHALA -> "si";
            case KHMER -> "km";
            case LAO -> "lo";
            case MYANMAR -> "my";
            case ETHIOPIC -> "am";
            default -> {
                String seen = byWords(sample);
                yield seen != null ? seen : byLetters(sample, main);
            }
        };
    }

    /** Languages of one script by the letters that only they have; for texts too short for their small words. */
    private static @Nullable String byLetters(String sample, Character.UnicodeScript script) {
        return switch (script) {
            case CYRILLIC ->
                has(sample, "їєґ")
                        ? "uk"
                        : has(sample, "ў")
                                ? "be"
                                : has(sample, "ђћ")
                                        ? "sr"
                                        : has(sample, "ѓќ")
                                                ? "mk"
                                                : has(sample, "әғқңұһ") ? "kk" : has(sample, "ыэ") ? "ru" : null;
            case ARABIC -> has(sample, "ٹڈڑے") ? "ur" : has(sample, "پچژگ") ? "fa" : "ar";
            case DEVANAGARI -> "hi";
            default -> null;
        };
    }

    private static boolean has(String sample, String letters) {
        return sample.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    private static double share(
            Map<Character.UnicodeScript, Integer> scripts, Character.UnicodeScript script, int letters) {
        return scripts.getOrDefault(script, 0) / (double) letters;
    }

    private static @Nullable String byWords(String sample) {
        Map<String, Double> scores = new HashMap<>();
        int words = 0;
        int start = -1;
        for (int i = 0; i <= sample.length(); i++) {
            boolean letter = i < sample.length() && (Character.isLetter(sample.charAt(i)) || sample.charAt(i) == '’');
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words++;
                List<String> languages =
                        LANGUAGES_OF.getOrDefault(sample.substring(start, i).toLowerCase(Locale.ROOT), List.of());
                for (String language : languages) {
                    scores.merge(language, 1.0 / Math.sqrt(languages.size()), Double::sum);
                }
                start = -1;
            }
        }
        String best = null;
        double high = 0;
        for (Map.Entry<String, Double> entry : scores.entrySet()) {
            if (entry.getValue() > high
                    || entry.getValue() == high
                            && best != null
                            && entry.getKey().compareTo(best) < 0) {
                high = entry.getValue();
                best = entry.getKey();
            }
        }
        return words > 0 && high / words >= ENOUGH ? best : null;
    }

    private static Map<String, List<String>> index() {
        Map<String, List<String>> index = new HashMap<>();
        for (String language : LISTS.sections()) {
            Set<String> words = LISTS.get(language);
            for (String word : words) {
                index.merge(word, List.of(language), (a, b) -> {
                    List<String> both = new java.util.ArrayList<>(a);
                    both.addAll(b);
                    return List.copyOf(both);
                });
            }
        }
        return index;
    }
}
