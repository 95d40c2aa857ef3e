package org.chancery.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs that stand word for word on several pages of one site are the site's, not the article's: notices, calls to
 * subscribe, teasers. What is repeated is a function of the pages alone, in whatever order they came. A page of which
 * much is repeated is a copy of another article: nothing of it is cut, and it proves nothing about others. Sentences may
 * be quoted from report to report, so it takes more pages to call them furniture.
 */
public final class RepeatedBlocks {

    /** The reason under which they are kept as dropped. */
    public static final String REASON = "repeated on this site";

    /** Pages of other titles that must bear a short block, and one of running text. */
    private static final int PAGES = 4;

    private static final int PAGES_OF_PROSE = 8;
    private static final int PROSE = 160;
    private static final double COPY = 0.4;

    private RepeatedBlocks() {}

    /**
     * A page and those of its paragraphs that other pages of the site have too.
     *
     * @param length characters of the whole text
     */
    public record Page(String id, String site, @Nullable String title, List<String> paragraphs, int length) {}

    /** What to cut, by the page's id, as {@link #key}s; pages of which nothing is cut are left out. */
    public static Map<String, Set<String>> of(List<Page> pages) {
        Map<String, Map<String, Set<String>>> sites = titles(pages);
        List<Page> own = pages.stream()
                .filter(page -> shared(page, sites.getOrDefault(page.site(), Map.of())) < COPY * page.length())
                .toList();
        Map<String, Map<String, Set<String>>> proven = titles(own);
        Map<String, Set<String>> cuts = new TreeMap<>();
        for (Page page : own) {
            Map<String, Set<String>> site = proven.getOrDefault(page.site(), Map.of());
            for (String paragraph : page.paragraphs()) {
                if (isRepeated(paragraph, site)) {
                    cuts.computeIfAbsent(page.id(), id -> new HashSet<>()).add(key(paragraph));
                }
            }
        }
        return cuts;
    }

    /** A paragraph without what typesetting changes: its letters and digits in lower case. */
    public static String key(String paragraph) {
        StringBuilder key = new StringBuilder(paragraph.length());
        paragraph.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }

    /** For each site and paragraph the titles of the pages that bear it. */
    private static Map<String, Map<String, Set<String>>> titles(List<Page> pages) {
        Map<String, Map<String, Set<String>>> sites = new HashMap<>();
        for (Page page : pages) {
            Map<String, Set<String>> site = sites.computeIfAbsent(page.site(), name -> new HashMap<>());
            for (String paragraph : page.paragraphs()) {
                site.computeIfAbsent(key(paragraph), key -> new HashSet<>())
                        .add(page.title() == null ? page.id() : key(page.title()));
            }
        }
        return sites;
    }

    private static int shared(Page page, Map<String, Set<String>> site) {
        return page.paragraphs().stream()
                .filter(paragraph -> isRepeated(paragraph, site))
                .mapToInt(String::length)
                .sum();
    }

    private static boolean isRepeated(String paragraph, Map<String, Set<String>> site) {
        int pages = site.getOrDefault(key(paragraph), Set.of()).size();
        return pages >= (paragraph.length() > PROSE ? PAGES_OF_PROSE : PAGES);
    }
}
