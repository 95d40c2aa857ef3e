package org.chancery.document.chrome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.text.KnowledgeLines;
import org.jspecify.annotations.Nullable;

/** The chrome lines of {@code chrome.txt}. A line is matched as a whole, or as a row of patterns without a rest. */
public final class ChromePatterns {

    /** A line of {@code chrome.txt} that a section must, or must not, match. */
    public record Example(String section, Effect effect, String line, boolean positive) {}

    /** Longer lines are running text, whatever they say. */
    private static final int MAX_WORDS = 60;

    /** No row of buttons and menu items is longer. */
    private static final int MAX_ROW = 40;

    /** The longest single pattern inside a row, in words. */
    private static final int MAX_ITEM = 9;

    private static final int MAX_CHARS = 600;

    /** A line that matches by two fixed words only is not longer than this. */
    private static final int MAX_LOOSE = 14;

    private static final String MARKS = ":|–—-/›»>•·：→►▶▸";
    private static final String SENTENCE_ENDS = ".!?…。！？”»\"";

    private static final ChromePatterns INSTANCE = load();

    private final PatternTrie trie = new PatternTrie();
    private final List<Example> examples = new ArrayList<>();

    private ChromePatterns() {}

    public static ChromePatterns get() {
        return INSTANCE;
    }

    /** The pattern that {@code line} matches as a whole, or null. */
    public @Nullable ChromeMatch match(String line) {
        if (line.length() > MAX_CHARS) {
            return null;
        }
        LineWords words = LineWords.of(line);
        if (words.size() == 0 || words.size() > MAX_WORDS) {
            return null;
        }
        PatternTrie.Hit whole = trie.match(words.words(), 0, words.size(), true, hit -> isTrusted(hit, words, line));
        return whole != null ? whole.match() : row(words.words());
    }

    /**
     * Whether a match says enough. A pattern with open places that fixes only a word or two could as well be the
     * beginning of a sentence: then a mark must part them from what follows, or nothing may look like a sentence.
     */
    private static boolean isTrusted(PatternTrie.Hit hit, LineWords words, String line) {
        if (!hit.open() || hit.literals() >= 3) {
            return true;
        }
        if (hit.leading() > 0 && hit.leading() < words.size()) {
            int from = words.ends().get(hit.leading() - 1);
            String behind =
                    line.substring(from, Math.min(line.length(), from + 3)).strip();
            if (!behind.isEmpty() && MARKS.indexOf(behind.charAt(0)) >= 0) {
                return true;
            }
        }
        return hit.literals() == 2
                && words.size() <= MAX_LOOSE
                && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
    }

    /** The {@code example:} and {@code not:} lines. */
    public List<Example> examples() {
        return List.copyOf(examples);
    }

    /** A line that is nothing but closed patterns in a row: {@code Share on Facebook Copy link Print}. */
    private @Nullable ChromeMatch row(List<String> words) {
        int n = words.size();
        if (n < 2 || n > MAX_ROW) {
            return null;
        }
        ChromeMatch[] reached = new ChromeMatch[n + 1];
        for (int to = 1; to <= n; to++) {
            for (int from = Math.max(0, to - MAX_ITEM); from < to && reached[to] == null; from++) {
                if (from == 0 || reached[from] != null) {
                    PatternTrie.Hit hit = trie.match(words, from, to, false, any -> true);
                    ChromeMatch item = hit == null ? null : hit.match();
                    reached[to] = item == null || from == 0 ? item : stronger(reached[from], item);
                }
            }
        }
        ChromeMatch all = reached[n];
        return all == null || all.effect() != Effect.WEAK ? all : new ChromeMatch(Effect.CHROME, all.section());
    }

    private static ChromeMatch stronger(ChromeMatch a, ChromeMatch b) {
        return a.effect() == Effect.WEAK || a.effect() == Effect.CHROME && b.effect() != Effect.WEAK ? b : a;
    }

    private static ChromePatterns load() {
        ChromePatterns patterns = new ChromePatterns();
        ChromeMatch section = null;
        for (String line : KnowledgeLines.of("document/chrome.txt")) {
            if (line.startsWith("[")) {
                int close = line.indexOf(']');
                String effect = line.substring(close + 1)
                        .strip()
                        .toUpperCase(Locale.ROOT)
                        .replace('-', '_');
                section = new ChromeMatch(Effect.valueOf(effect), line.substring(1, close));
            } else if (section == null) {
                throw new IllegalStateException("chrome.txt: a pattern before the first section: " + line);
            } else {
                patterns.read(line.strip(), section);
            }
        }
        return patterns;
    }

    private void read(String line, ChromeMatch section) {
        if (line.startsWith("example:")) {
            examples.add(new Example(
                    section.section(), section.effect(), line.substring(8).strip(), true));
        } else if (line.startsWith("not:")) {
            examples.add(new Example(
                    section.section(), section.effect(), line.substring(4).strip(), false));
        } else {
            for (String pattern : line.split(";")) {
                trie.add(pattern.strip(), section);
            }
        }
    }
}
