package org.chancery.document.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.document.chrome.ChromePatterns;
import org.chancery.document.plain.Prose;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page's article. A heading that the page's other titles bear out is the best witness; then the
 * structured data, the tags for sharing, and the page's own title without the name of the site.
 */
final class PageTitle {

    private static final Pattern PARTS =
            Pattern.compile("\\s+[|–—·•»:]{1,2}\\s+|\\s+-{1,2}\\s+|\\s*[|»]\\s*|\\s+::\\s+");
    private static final Set<String> ELSEWHERE = Set.of(
            "nav",
            "navigation",
            "footer",
            "contentinfo",
            "related",
            "comments",
            "comment",
            "sidebar",
            "modal",
            "popup",
            "banner",
            "menu");
    private static final int MAX = 300;

    private PageTitle() {}

    /** All titles, the one to be believed first. */
    static List<Said> of(PageView view, MetaTags tags, StructuredData data, Set<String> siteNames) {
        Document page = view.page();
        Set<Said> order = new LinkedHashSet<>();
        String headline = clean(data.articleText("headline"));
        String og = clean(tags.first("og:title"));
        String own = clean(page.title());
        List<String> headings = headings(view);
        List<String> others = new ArrayList<>();
        for (String other : new String[] {og, headline, own, clean(tags.first("twitter:title"))}) {
            if (other != null) {
                others.add(BlockJudge.fold(other));
            }
        }
        String best = null;
        for (String heading : headings) {
            String folded = BlockJudge.fold(heading);
            boolean borne = Prose.words(heading) >= 2
                    && !siteNames.contains(folded)
                    && others.stream()
                            .anyMatch(other ->
                                    other.startsWith(folded) || other.contains(folded) && folded.length() > 12);
            if (borne && (best == null || heading.length() > best.length())) {
                best = heading;
            }
        }
        if (best == null
                && headings.size() == 1
                && page.selectFirst("h1") != null
                && isTitle(headings.get(0), siteNames)) {
            best = headings.get(0);
        }
        best = best == null
                ? null
                : withoutKicker(best, og, headline, own == null ? null : withoutSite(own, siteNames, true));
        add(order, best == null ? null : withoutSite(best, siteNames, false), "h1");
        add(order, og == null ? null : withoutSite(og, siteNames, false), "og:title");
        add(order, headline == null ? null : withoutSite(headline, siteNames, false), "json-ld headline");
        if (headings.size() == 1 && !siteNames.contains(BlockJudge.fold(headings.get(0)))) {
            add(order, headings.get(0), "h1");
        }
        add(order, own == null ? null : withoutSite(own, siteNames, true), "title");
        add(
                order,
                clean(tags.first("twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title")),
                "meta");
        add(order, headings.isEmpty() ? null : headings.get(0), "h1");
        return List.copyOf(order);
    }

    /** Whether a heading that nothing else on the page bears out can be its title. */
    private static boolean isTitle(String heading, Set<String> siteNames) {
        String folded = BlockJudge.fold(heading);
        return Prose.words(heading) >= 2
                && ChromePatterns.get().match(heading) == null
                && siteNames.stream().noneMatch(name -> name.length() > 3 && folded.startsWith(name));
    }

    /** The heading without the words set above it, where another title has it so. */
    private static String withoutKicker(String heading, @Nullable String... others) {
        String folded = BlockJudge.fold(heading);
        for (String other : others) {
            String end = other == null ? "" : BlockJudge.fold(other);
            if (other != null && end.length() < folded.length() && folded.endsWith(end) && Prose.words(other) >= 4) {
                return other;
            }
        }
        return heading;
    }

    private static void add(Set<Said> order, @Nullable String text, String source) {
        if (text != null && !text.isEmpty()) {
            order.add(new Said(text, source));
        }
    }

    private static List<String> headings(PageView view) {
        Document page = view.page();
        List<String> headings = new ArrayList<>();
        for (Element heading : page.select("h1, [itemprop=headline]")) {
            String text = clean(heading.hasAttr("content") ? heading.attr("content") : heading.text());
            String part = view.weights().furniture(heading);
            if (part != null && ELSEWHERE.contains(part)) {
                continue;
            }
            if (text != null && !headings.contains(text)) {
                headings.add(text);
            }
        }
        if (headings.isEmpty()) {
            for (Element heading : page.getElementsByTag("h2")) {
                String text = clean(heading.text());
                if (text != null && headings.size() < 5) {
                    headings.add(text);
                }
            }
        }
        return headings;
    }

    /** The title without the site's name at its end or beginning. */
    static String withoutSite(String title, Set<String> siteNames, boolean guess) {
        String[] parts = PARTS.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        String first = parts[0];
        boolean named = siteNames.contains(BlockJudge.fold(last));
        boolean guessed = guess && Prose.words(last) <= 4 && Prose.words(first) > Prose.words(last);
        if (named || guessed) {
            String rest = strip(title.substring(0, title.lastIndexOf(last)));
            return rest.isEmpty() ? title : withoutSite(rest, siteNames, false);
        }
        if (siteNames.contains(BlockJudge.fold(first))) {
            String rest = strip(title.substring(first.length()));
            return rest.isEmpty() ? title : rest;
        }
        return title;
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && " |–—·•»:-".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " |–—·•»:-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String plain = MetaTags.plain(text).replaceAll("\\s+", " ").strip();
        return plain.isEmpty() || plain.length() > MAX ? null : plain;
    }
}
